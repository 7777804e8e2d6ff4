using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for people who revise, withdraw or renew.</summary>
public static class FilingMessages
{
    public static MessagePage Revised(HostingRequest request) => new(
        "Perbaikan diterima",
        [
            $"Perbaikan permohonan {request.Header.Number} sudah kami terima. Pengecekan dimulai lagi oleh Sub Koordinator PA.",
            "Anda akan menerima email tentang hasilnya. Perkembangannya dapat dilihat pada tautan status dalam email kami.",
        ]);

    public static MessagePage AmendedTooOften { get; } = new(
        "Data tidak dapat diperbaiki lagi",
        [
            $"Data permohonan ini sudah {HostingRequest.MostAmendments} kali diperbaiki. Konfirmasi permohonannya lewat tautan dalam email terakhir dari kami, "
                + "atau cabut permohonan ini lalu ajukan yang baru.",
        ]);

    public static MessagePage Withdrawn(HostingRequest request) => new(
        "Permohonan dicabut",
        [
            $"Permohonan {request.Header.Number} sudah dicabut dan tidak diproses lagi. Isinya tetap tersimpan sebagai arsip.",
            request.Header.RenewalOf is null
                ? "Jika hosting tetap diperlukan, ajukan permohonan baru."
                : "Jika hosting tetap diperlukan, ajukan lagi perpanjangannya lewat tautan pada email pemberitahuan perpanjangan.",
        ],
        request.Header.RenewalOf is null ? new PageLink("Ajukan permohonan baru", Paths.NewRequest) : null);

    /// <summary>For the agency, which may look at the application but not renew it.</summary>
    public static MessagePage RenewalIsManagers(RegisterRecord record) => new(
        "Perpanjangan diajukan oleh Pengelola Hosting",
        [$"Hanya Pengelola Hosting, {record.Manager.Name}, yang dapat mengajukan perpanjangan. Tautannya ada dalam email kepadanya."]);

    public static MessagePage RenewalTooEarly(RegisterRecord record) => new(
        "Perpanjangan belum dibuka",
        [
            $"Layanan hosting {record.Number} berlaku sampai {Tanggal.Long(record.ValidUntil)}. "
                + $"Perpanjangan dapat diajukan mulai {Tanggal.Long(HostingTerm.RenewableFrom(record.ValidUntil))}.",
        ]);
}
