using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: the application's address in the register was corrected.</summary>
public static class AddressChangedMail
{
    public static Mail Compose(RegisterRecord application, AddressChange change, string stage) =>
        new Letter(
            $"Alamat aplikasi diperbaiki {Tanggal.TimeOf(change.At)}",
            new Paragraph($"{change.By} memperbaiki alamat aplikasi berikut dalam daftar layanan hosting."),
            application.Facts(("Alamat sebelumnya", change.Former), ("Diperbaiki", Tanggal.Moment(change.At))),
            new Quotation("Alasan", change.Reason),
            new Paragraph("Bila alamat ini tidak benar, hubungi Dinas Komunikasi dan Informatika."))
            .ToManager(application, "address", stage);
}
