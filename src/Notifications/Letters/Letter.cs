using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notifications.Letters;

/// <summary>A mail's content, before it is rendered as text and as HTML.</summary>
/// <param name="Title">What it says or asks, and by when, in few words; also the start of its subject. No other letter about the same has it.</param>
internal sealed record Letter(string Title, params IReadOnlyList<LetterPart> Parts)
{
    /// <summary>About a request or hosted application.</summary>
    /// <param name="name">What it is called; empty when that must not stand in the subject.</param>
    /// <param name="number">Its number.</param>
    /// <param name="appointment">The role in which the person is addressed.</param>
    public Mail To(string announces, Recipient to, string appointment, string name, string number) =>
        To(announces, to, appointment) with { Subject = Subject.Of(Title, name, number) };

    /// <summary>About a day.</summary>
    /// <inheritdoc cref="To(string, Recipient, string, string, string)"/>
    public Mail To(string announces, Recipient to, string appointment, DateOnly day) =>
        To(announces, to, appointment) with { Subject = $"{Title} - {Tanggal.Short(day)}" };

    private Mail To(string announces, Recipient to, string appointment)
    {
        var greeting = new Paragraph($"Yth. {to.Name}, {appointment}");
        var closing = "Email ini dikirim otomatis oleh layanan permohonan hosting aplikasi. "
            + (Parts.Any(part => part is PersonalLink) ? $"Tautan di dalamnya hanya untuk {to.Name.Inert()}: jangan diteruskan. " : "")
            + "Kami tidak pernah meminta kata sandi atau NIP/NIK lengkap.";
        IReadOnlyList<LetterPart> all = [greeting, .. Parts];
        var text = string.Join("\n\n", [Title, .. all.Select(part => part.Text), $"-- \n{closing}"]) + "\n";
        return new Mail(announces, [to], Title, text, Page(string.Join('\n', all.Select(part => part.Html)), closing));
    }

    /// <summary>Uses tables and inline styles, because mail clients render them alike.</summary>
    private string Page(string body, string closing) =>
        $"""
        <!DOCTYPE html>
        <html lang="id">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light">
        <title>{Title.Encoded()}</title>
        </head>
        <body style="margin:0;padding:0;background:#eef1f4">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4"><tr><td align="center" style="padding:16px 8px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0"
            style="max-width:600px;background:#ffffff;border-radius:8px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1f2933">
        <tr><td align="left" style="padding:24px">
        <h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;color:#0b3d66">{Title.Encoded()}</h1>
        {body}
        <p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dbe1;font-size:13px;color:#52606d">{closing.Encoded()}</p>
        </td></tr></table>
        </td></tr></table>
        </body>
        </html>
        """;
}
