using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Notifications.Tests.Smtp;

internal static class Mailers
{
    public static readonly DateTimeOffset Now = new(2026, 3, 17, 9, 5, 0, Wib.Offset);

    public static SmtpOptions Options(int port) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Security = SmtpSecurity.None,
        FromAddress = "hosting@batam.go.id",
        FromName = "Layanan Hosting Kota Batam",
        TimeoutSeconds = 60,
    };

    public static SmtpMailer To(int port) => new(Options(port), new FakeTimeProvider(Now));

    public static Mail Mail(string announces, string subject = "Perihal", string name = "Andi Wijaya") => new(
        announces, [new Recipient(name, EmailAddress.Parse("andi@batam.go.id"))], subject, "Teks naïf.\n", "<p>Teks naïf.</p>");

    public static Mail MailToTwo(string announces)
    {
        var mail = Mail(announces);
        return mail with { To = [.. mail.To, new Recipient("Rina Putri", EmailAddress.Parse("rina@batam.go.id"))] };
    }
}
