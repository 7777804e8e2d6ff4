using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>
/// Why a link to a hosted application no longer works: for links that can be replaced by a fresh one, and for links whose purpose is fulfilled.
/// </summary>
public static class StaleRegisterMessages
{
    public static MessagePage Locked { get; } = new(
        "Tautan ini dikunci",
        [
            $"Empat angka terakhir NIP/NIK salah diisi {Link.MostWrongTries} kali. Tautan dikunci supaya tidak dapat ditebak orang lain; "
                + "layanannya sendiri tidak berubah.",
            "Bila bukan Anda yang mencoba, beri tahu Dinas Komunikasi dan Informatika.",
        ]);

    public static MessagePage Expired { get; } = new(
        "Masa berlaku tautan ini sudah habis", ["Layanannya sendiri tidak berubah."]);

    /// <summary>Somebody else holds the office now.</summary>
    public static MessagePage OfficePassedOn { get; } = new(
        "Tugas ini sudah beralih",
        [
            "Jabatan ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.",
            "Tidak ada lagi yang perlu Anda putuskan.",
        ]);

    /// <summary>Somebody else is the hosting manager now.</summary>
    public static MessagePage ManagerPassedOn { get; } = new(
        "Tautan ini milik pengelola sebelumnya",
        [
            "Layanan hosting ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.",
            "Tidak ada lagi yang perlu Anda lakukan.",
        ]);

    /// <summary>How a hosted application stands, with its date and no name.</summary>
    public static string StateOf(RegisterRecord record, DateOnly today) => record.StatusOn(today) switch
    {
        HostingStatus.Deleted => $"{HostingStatus.Deleted.Text()} {Tanggal.Moment(record.DeletedAt!.Value)}",
        HostingStatus.Active => $"{HostingStatus.Active.Text()}, berlaku sampai {Tanggal.Long(record.ValidUntil)}",
        var status => $"{status.Text()}, berakhir {Tanggal.Long(record.GraceUntil)}",
    };

    /// <summary>For people who come to renew: the renewal under way and its state.</summary>
    /// <param name="hostingPage">The address of the application's own page.</param>
    public static MessagePage RenewalFiled(HostingRequest renewal, string hostingPage) => new(
        "Perpanjangan sudah diajukan",
        [
            $"Perpanjangan {renewal.Header.Number} diajukan {Tanggal.Moment(renewal.Header.SubmittedAt)}. Keadaannya: {renewal.Status()}.",
            "Tidak perlu diajukan lagi. Tautan statusnya ada dalam email kepada Pengelola Hosting.",
        ],
        new PageLink("Lihat keadaan layanan", hostingPage));

    /// <summary>For everybody else, while a renewal is under way.</summary>
    public static MessagePage RenewalUnderWay { get; } = new(
        "Perpanjangan sedang diperiksa",
        ["Pengelola Hosting sudah mengajukan perpanjangan, sehingga tautan ini tidak berlaku.", "Tidak ada yang perlu dilakukan di sini."]);

    public static MessagePage Renewed(RegisterRecord record) => new(
        "Layanan hosting ini sudah diperpanjang", [$"Layanan berlaku sampai {Tanggal.Long(record.ValidUntil)}.", "Tidak ada yang perlu dilakukan di sini."]);

    public static MessagePage Deleted(RegisterRecord record) => new(
        "Layanan hosting ini sudah dihapus", [WhatWasDecided(record.Deletion), "Tidak ada lagi yang perlu dilakukan di sini."]);

    /// <summary>Somebody decided about the deletion, but the matter is still open.</summary>
    /// <param name="holdersOf">The current holders of an office, as people read them; null when nobody holds it.</param>
    /// <param name="asked">What the application waits for.</param>
    public static MessagePage Decided(RegisterRecord record, Func<Role, string?> holdersOf, IReadOnlyList<AskedQuestion> asked, string token)
    {
        var now = record.Deletion?.Act switch
        {
            DeletionAct.Proposed => $"Usulan ini menunggu persetujuan: {Named(Role.KepalaBidang)}.",
            DeletionAct.Declined => $"Keputusan kembali kepada {Named(Role.SubKoordinatorPa)}, lewat tautan yang baru.",
            DeletionAct.Extended => $"Masa tenggang berlaku sampai {Tanggal.Long(record.GraceUntil)}. Sesudah itu keputusannya diminta lagi.",
            _ => "Gunakan tautan dalam email terakhir dari kami.",
        };
        return new MessagePage(
            "Sudah diputuskan", [WhatWasDecided(record.Deletion), now, .. asked.Select(QuestionMessages.Fate)],
            asked.Count > 0 ? QuestionMessages.Link(token) : null);

        string Named(Role role) => holdersOf(role) ?? $"{role.Title()}, yang sedang tidak ada pejabatnya";
    }

    public static MessagePage ManagerConfirmed(ManagerChange change, DateTimeOffset at) => new(
        "Pergantian sudah dikonfirmasi",
        [$"Pengelola Hosting adalah {change.To.Name} sejak {Tanggal.Moment(at)}.", "Tidak ada lagi yang perlu dilakukan di sini."]);

    public static MessagePage ManagerRefused(DateTimeOffset at) => new(
        "Pergantian sudah ditolak", [$"Diputuskan pada {Tanggal.Moment(at)}.", "Tidak ada lagi yang perlu dilakukan di sini."]);

    /// <summary>The link was sent to an address that nobody confirmed to be the head's, or that is the head's no longer.</summary>
    public static MessagePage ManagerIsForOfficial { get; } = new(
        "Pergantian ini diputuskan Dinas Komunikasi dan Informatika",
        [
            "Alamat yang menerima tautan ini tidak tercatat sebagai email Kepala OPD yang sudah dikonfirmasi, sehingga tautan ini tidak mengonfirmasi apa pun.",
            $"Pergantian menunggu keputusan {Role.SubKoordinatorPa.Title()}. Tidak ada yang perlu dilakukan di sini.",
        ]);

    /// <summary>A newer request for another manager replaced the one that the link was for.</summary>
    public static MessagePage ManagerAskedAnew { get; } = new(
        "Pengajuan ini sudah diganti", ["Ada pengajuan pergantian yang lebih baru. Gunakan tautan dalam email terakhir dari kami."]);

    private static string WhatWasDecided(DeletionDecision? decision) => decision is null
        ? "Keputusan sebelumnya batal karena perpanjangan diajukan."
        : $"{decision.By.NameAndTitle} {Text(decision.Act)} pada {Tanggal.Moment(decision.At)}. Keputusan pertama yang berlaku.";

    private static string Text(DeletionAct act) => act switch
    {
        DeletionAct.Proposed => "mengusulkan penghapusan",
        DeletionAct.Extended => "memperpanjang masa tenggang",
        DeletionAct.Agreed => "menyetujui penghapusan",
        _ => "tidak menyetujui usulan penghapusan",
    };
}
