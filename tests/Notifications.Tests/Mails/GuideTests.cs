using System.Text.RegularExpressions;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notifications.Tests.Mails;

/// <summary>The mails contain what the user guide quotes from them.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void Guide_Quotations_AreWrittenInSomeMail()
    {
        using var guide = new StreamReader(typeof(GuideTests).Assembly.GetManifestResourceStream("panduan.md")!);
        var report = DroppedMailsMail.Compose([], Sample.Examiner, new DateOnly(2026, 3, 2));
        var destruction = DestructionMail.Compose(
            Destruction.Of(new DateOnly(2026, 3, 1), [], Sample.Submitted), Sample.Head, "https://hosting.batam.go.id/meja/pemusnahan",
            new DateOnly(2026, 3, 2));
        var mails = EveryMail.Of(Sample.Request()).Values.Append(report).Append(destruction)
            .Select(mail => $"{mail.Subject}\n{mail.Text}").ToList();

        var quoted = Quotation().Matches(guide.ReadToEnd()).Select(match => Regex.Replace(match.Groups[1].Value, @"\s+", " ")).Distinct().ToList();

        quoted.Count.ShouldBeGreaterThan(10);
        quoted.Where(words => words != "dalam tanda ini" && !mails.Any(mail => mail.Contains(words, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [GeneratedRegex("«([^»]+)»")]
    private static partial Regex Quotation();
}
