using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Links;

/// <summary>What is shown of a hosted application whose link opens nothing: the true state.</summary>
public sealed class StaleHostingPages(IRequestStore store, IOfficials officials, TimeProvider time)
{
    /// <param name="freshLinkAction">Where a POST sends a fresh link; null when none can be sent, because what the link was for is done.</param>
    /// <returns>The page, and the same in plain text.</returns>
    public async Task<(PageModel Page, string Detail)> PageAsync(OpenedHostingLink opened, string? freshLinkAction, CancellationToken cancellation)
    {
        if (freshLinkAction is null)
        {
            var done = await RenewedAsync(opened, cancellation) ?? Done(opened);
            return (done, string.Join(' ', done.Paragraphs));
        }

        var (title, paragraphs) = Reason(opened);
        return (new StaleHostingLinkPage(title, opened.Hosting.Record.Number, opened.Standing, paragraphs, freshLinkAction), string.Join(' ', paragraphs));
    }

    private static (string Title, IReadOnlyList<string> Paragraphs) Reason(OpenedHostingLink opened) => opened.Standing switch
    {
        LinkStanding.Locked => (
            "Tautan ini dikunci",
            [
                $"Empat angka terakhir NIP/NIK salah diisi {Link.MostWrongTries} kali. Tautan dikunci supaya tidak dapat ditebak orang lain; "
                    + "layanannya sendiri tidak berubah.",
                "Minta tautan baru untuk mencoba lagi. Bila bukan Anda yang mencoba, beri tahu Dinas Komunikasi dan Informatika.",
            ]),
        LinkStanding.Expired => ("Masa berlaku tautan ini sudah habis", ["Layanannya sendiri tidak berubah.", "Minta tautan baru untuk melanjutkan."]),
        _ when opened.Link.Purpose is LinkPurpose.Deletion or LinkPurpose.DeletionConsent => (
            "Tugas ini sudah beralih",
            [
                "Jabatan ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.",
                "Tidak ada lagi yang perlu Anda putuskan. Bila pemegang yang sekarang belum menerima tautannya, tautan baru dapat dikirim kepadanya.",
            ]),
        _ => (
            "Tautan ini milik pengelola sebelumnya",
            [
                "Layanan hosting ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.",
                "Tidak ada lagi yang perlu Anda lakukan. Bila pengelola yang sekarang belum menerima tautannya, tautan baru dapat dikirim kepadanya.",
            ]),
    };

    /// <summary>While the renewal that a link was for is under way: that one, and how it stands.</summary>
    private async Task<MessagePage?> RenewedAsync(OpenedHostingLink opened, CancellationToken cancellation) =>
        opened is { Link.Purpose: LinkPurpose.Renew, Hosting.Record: { DeletedAt: null, PendingRenewal: { } pending } }
            && await store.FindAsync(pending, cancellation) is { } renewal
            ? new MessagePage(
                "Perpanjangan sudah diajukan",
                [
                    $"Perpanjangan {renewal.Header.Number} diajukan {Tanggal.Moment(renewal.Header.SubmittedAt)}. Keadaannya: {renewal.Status()}.",
                    "Tidak perlu diajukan lagi. Tautan statusnya ada dalam email kepada Pengelola Hosting.",
                ],
                new PageLink("Lihat keadaan layanan", $"/layanan/{opened.Token.Text}"))
            : null;

    private string HoldersOf(Role role) => officials.Roster.Names(role, Wib.DateOf(time.GetUtcNow())) ?? $"{role.Title()}, yang sedang tidak ada pejabatnya";

    private MessagePage Done(OpenedHostingLink opened)
    {
        var (record, link) = (opened.Hosting.Record, opened.Link);
        return record.DeletedAt is not null ? new MessagePage("Layanan hosting ini sudah dihapus", [Decided(record.Deletion), "Tidak ada lagi yang perlu dilakukan di sini."])
            : record.PendingRenewal is not null ? new MessagePage(
                "Perpanjangan sedang diperiksa", ["Pengelola Hosting sudah mengajukan perpanjangan, sehingga tautan ini tidak berlaku.", "Tidak ada yang perlu dilakukan di sini."])
            : link.Purpose == LinkPurpose.ChangeManager ? ManagerDone(record, link)
            : link.Revision != record.TermYear ? new MessagePage(
                "Layanan hosting ini sudah diperpanjang", [$"Layanan berlaku sampai {Tanggal.Long(record.ValidUntil)}.", "Tidak ada yang perlu dilakukan di sini."])
            : new MessagePage("Sudah diputuskan", [Decided(record.Deletion), .. Next(record)]);
    }

    private IEnumerable<string> Next(HostingRecord record) => record.Deletion?.Act switch
    {
        DeletionAct.Proposed => [$"Usulan ini menunggu persetujuan: {HoldersOf(Role.KepalaBidang)}."],
        DeletionAct.Declined => [$"Keputusan kembali kepada {HoldersOf(Role.SubKoordinatorPa)}, lewat tautan yang baru."],
        DeletionAct.Extended => [$"Masa tenggang berlaku sampai {Tanggal.Long(record.GraceUntil)}. Sesudah itu keputusannya diminta lagi."],
        _ => ["Gunakan tautan dalam email terakhir dari kami."],
    };

    private static string Decided(DeletionDecision? decision) => decision is null ? "Keputusan sebelumnya batal karena perpanjangan diajukan."
        : $"{decision.By.NameAndTitle} {Text(decision.Act)} pada {Tanggal.Moment(decision.At)}. Keputusan pertama yang berlaku.";

    private static string Text(DeletionAct act) => act switch
    {
        DeletionAct.Proposed => "mengusulkan penghapusan",
        DeletionAct.Extended => "memperpanjang masa tenggang",
        DeletionAct.Agreed => "menyetujui penghapusan",
        _ => "tidak menyetujui usulan penghapusan",
    };

    private static MessagePage ManagerDone(HostingRecord record, Link link) => record.ManagerChange is { ConfirmedAt: { } at } change && change.Key == link.StepKey
        ? new MessagePage("Pergantian sudah dikonfirmasi", [$"Pengelola Hosting adalah {change.To.Name} sejak {Tanggal.Moment(at)}.", "Tidak ada lagi yang perlu dilakukan di sini."])
        : new MessagePage("Pengajuan ini sudah diganti", ["Ada pengajuan pergantian yang lebih baru. Gunakan tautan dalam email terakhir dari kami."]);
}
