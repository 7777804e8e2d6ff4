using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager, monthly: duties 1 and 2 in the SOP's words, and how to report an incident (duty 3).</summary>
public static class DutyReminderMail
{
    public static Mail Compose(RegisterRecord application, string stage, string incidentUrl) =>
        new Letter(
            "Pengingat tugas Pengelola Hosting",
            new Paragraph("Sebagai Pengelola Hosting aplikasi berikut, mohon lakukan tugas berkala Anda."),
            application.Facts(),
            new Items("Tugas berkala (kutipan SOP):", Duties.OfHostingManager.Take(2)),
            new Paragraph("Bila ada gangguan ketersediaan, keamanan, integritas atau lainnya, laporkan lewat tautan ini:"),
            PersonalLink.Button("Laporkan gangguan", incidentUrl),
            new Paragraph("Pengingat ini dikirim pada hari kerja pertama setiap bulan. Tautannya dapat dipakai kapan saja."))
            .ToManager(application, "duties", stage);
}
