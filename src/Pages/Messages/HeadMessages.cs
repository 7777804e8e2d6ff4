using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for the agency's head who confirms their address.</summary>
public static class HeadMessages
{
    public static MessagePage Confirmed(RegisterRecord record) => new(
        "Email Kepala OPD dikonfirmasi",
        [
            $"Bila Pengelola Hosting {record.ApplicationName} hendak diganti, konfirmasinya diminta dari Anda di alamat ini.",
            "Tidak ada lagi yang perlu Anda lakukan.",
        ]);

    /// <param name="address">As the register knows it now; null when it knows none.</param>
    public static MessagePage Done(HeadAddress? address) => address is { ConfirmedAt: { } at }
        ? new("Email Kepala OPD sudah dikonfirmasi", [$"Dikonfirmasi pada {Tanggal.Moment(at)}.", "Tidak ada lagi yang perlu dilakukan di sini."])
        : new("Alamat ini tidak tercatat lagi", ["Formulir yang berlaku tidak lagi mencatat email Kepala OPD.", "Tidak ada yang perlu dilakukan di sini."]);

    /// <summary>The form in force names another address.</summary>
    public static MessagePage PassedOn { get; } = new(
        "Tautan ini milik alamat sebelumnya",
        [
            "Formulir yang berlaku sekarang mencatat alamat lain sebagai email Kepala OPD, sehingga tautan ini tidak berlaku lagi.",
            "Bila Kepala OPD belum menerima tautannya, tautan baru dapat dikirim ke alamat yang sekarang.",
        ]);
}
