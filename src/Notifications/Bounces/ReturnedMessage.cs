using System.Text.RegularExpressions;
using HostingFunctions.Domain.Mails;
using MimeKit;

namespace HostingFunctions.Notifications.Bounces;

/// <summary>
/// Judges a message by its report on the delivery (RFC 3464) and by the address that it came to, which alone tells the mail. Nothing else in it is
/// believed: neither its sender nor the mail that it brings back.
/// </summary>
internal static partial class ReturnedMessage
{
    /// <summary>Where servers note the address that a message came to; <c>To</c> has it in most reports.</summary>
    private static readonly string[] Recipients = ["To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"];

    public static ReturnedMail Of(MimeMessage message, BounceAddresses ours)
    {
        var tag = message.Headers.Where(header => Recipients.Contains(header.Field, StringComparer.OrdinalIgnoreCase))
            .SelectMany(header => Address().Matches(header.Value).Select(address => ours.Read(address.Value)))
            .FirstOrDefault(tag => tag is not null);
        var reports = message.BodyParts.OfType<MessageDeliveryStatus>().SelectMany(part => part.StatusGroups.Skip(1)).ToList();
        var failed = reports.FirstOrDefault(report => ActionOf(report) == "failed");
        return failed is not null ? new ReturnedMail(ReturnedKind.Failed, tag, CodeOf(failed))
            : reports.Count > 0 ? new ReturnedMail(ReturnedKind.Underway, tag, "")
            : new ReturnedMail(ReturnedKind.Other, tag, "");
    }

    private static string ActionOf(HeaderList report) => (report["Action"] ?? "").Trim().ToLowerInvariant();

    /// <summary>The status, unless it says nothing (<c>5.0.0</c>) and the answer of the server that refused says more.</summary>
    private static string CodeOf(HeaderList report)
    {
        var status = Code().Match(report["Status"] ?? "").Value;
        var answer = Code().Match(report["Diagnostic-Code"] ?? "").Value;
        return status.Length > 0 && (answer.Length == 0 || !status.EndsWith(".0.0", StringComparison.Ordinal)) ? status
            : answer.Length > 0 ? answer : "5.0.0";
    }

    [GeneratedRegex(@"[A-Za-z0-9._-]+\+[A-Za-z0-9]+@[A-Za-z0-9.-]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b[45]\.\d{1,3}\.\d{1,3}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
