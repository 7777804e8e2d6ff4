using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notifications.Tests.Mails;

public sealed partial class EveryMailTests
{
    private const string Hostile = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> & 'é'\r\nBcc: korban@example.com";

    public static TheoryData<string> Names => EveryMail.Names();

    [Theory, MemberData(nameof(Names))]
    public void Compose_AnyMessage_NamesTheRequest(string name)
    {
        var mail = EveryMail.Of(Sample.Request())[name];

        var number = Sample.Request().Header.Number;
        mail.Text.ShouldContain($"\nYth. {mail.To.ShouldHaveSingleItem().Name}, ");
        if (name is "calendar moved, official")
        {
            // About several, each in a line of its own.
            mail.Text.ShouldContain($"- {number}, SIPANDU: ");
            return;
        }

        mail.Subject.ShouldEndWith($" ({number[^8..]})");
        mail.Subject.Contains(" - SI", StringComparison.Ordinal).ShouldBe(!mail.IsFirst, mail.Subject);
        mail.Text.ShouldContain(mail.IsFirst
            ? $"Nomor: {number}\n{(name.StartsWith("head") ? "Dihosting" : "Diajukan")}: "
            : $"Nomor: {number}\nAplikasi: SIPANDU\nInstansi: Dinas Contoh Kota Batam\n");
    }

    /// <summary>Also with the longest name, which is shortened: what to do and by when stays.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Compose_AnyMessage_HasAShortSubject(string name)
    {
        var longest = new string('W', Domain.Forms.Pa17FormFields.ApplicationName.Longest);

        var subjects = new[] { "SIPANDU", longest, $"{longest[..^2]}\U0001F680" }.Select(typed => EveryMail.Of(Sample.Request(typed))[name].Subject).ToList();

        subjects.ShouldAllBe(subject => subject.Length <= 70);
        var shared = subjects[0].Split(" - ")[0].Split(" (")[0];
        subjects.ShouldAllBe(subject => subject.StartsWith(shared));
    }

    [Fact]
    public void Compose_EveryMessage_HasASubjectOfItsOwn()
    {
        // The same to another person, or about what only the samples have in common.
        string[] others =
        [
            "assignment, deputy", "renewal, agency", "renewed, agency", "deleted, agency", "deleted, official", "grace extended, agency",
            "fresh link, hosting, agency", "withdrawn, renewal", "lapsed, renewal", "deletion question, declined, for official",
            "extended, official", "reminder, extended", "withdrawn on word, manager", "withdrawn on word, official",
        ];
        var subjects = EveryMail.Of(Sample.Request()).Where(mail => !others.Contains(mail.Key)).Select(mail => mail.Value.Subject).ToList();

        subjects.ShouldBeUnique();
    }

    [Theory, MemberData(nameof(Names))]
    public void Compose_AnyMessage_SaysTheSameInTextAndHtml(string name)
    {
        var mail = EveryMail.Of(Sample.Request(), "Baris satu.\nBaris dua.")[name];

        var shown = string.Join(' ', Body(mail).Descendants<IText>().Select(part => part.Data));
        Words(shown).ShouldBe(Words(mail.Text));
    }

    [Theory, MemberData(nameof(Names))]
    public void Compose_AnyMessage_HoldsEachLinkOnceInTextAndOnceAsAnchor(string name)
    {
        var mail = EveryMail.Of(Sample.Request())[name];

        var anchors = Body(mail).QuerySelectorAll("a").Select(anchor => anchor.GetAttribute("href")).ToList();

        anchors.ShouldBeUnique();
        anchors.Count.ShouldBe(
            name.EndsWith(", official") || name is "deleted, manager" or "deleted, agency" or "incident, manager" or "address, manager"
                or "manager changed, former, manager"
                or "manager refused, manager" or "incident received, manager" or "incident in hand, manager" or "incident done, manager" ? 0
            : name is "confirmation" ? 3
            : name is "returned" or "hosted" or "renewed" || (name.StartsWith("renewal") && name != "renewal received") ? 2 : 1);
        foreach (var address in anchors)
        {
            address.ShouldBeOneOf(EveryMail.Action, EveryMail.Disown, EveryMail.Status, EveryMail.Manager);
            mail.Text.Split('\n').Count(line => line == address).ShouldBe(1);
            Regex.Count(Body(mail).TextContent, Regex.Escape(address!)).ShouldBe(1);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Compose_AnyMessage_HoldsNoNipOrNik(string name)
    {
        var request = Sample.Request();
        var form = request.Current.Form;

        var mail = EveryMail.Of(request)[name];

        foreach (var id in new[] { form.ManagerId, form.AgencyHeadNip, Sample.Examiner.Nip, Sample.Head.Nip })
        {
            var everything = mail.Subject + mail.Text + mail.Html + mail.Announces;
            everything.ShouldNotContain(id.Digits);
            everything.ShouldNotContain(id.Printed);
            everything.ShouldNotContain(id.LastFour);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Compose_HostileValues_AreTextInHtmlAndOneLineInTextAndSubject(string name)
    {
        var mail = EveryMail.Of(Sample.Request(Hostile, Hostile, Hostile), Hostile, Hostile)[name];

        var page = new HtmlParser().ParseDocument(mail.Html);
        page.QuerySelectorAll("script, img").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on"));
        page.Body!.TextContent.Shown().ShouldContain("<script>alert(1)</script> \"><img src=x onerror=alert(2)> & 'é' Bcc: korban@example.com");
        mail.Text.ShouldNotContain("\nBcc:");
        mail.Subject.ShouldNotContain('\n');
        mail.Subject.ShouldNotContain('\r');
    }

    /// <summary>Only our own links can be pressed: whatever mail programs take for an address is broken, in text and HTML, and still reads the same.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Compose_TypedAddresses_AreShownAndCannotBePressed(string name)
    {
        const string typed = "buka http://jahat.example/masuk www.jahat.example orang@jahat.example ftp://10.0.0.1 10.20.30.40 jahat。example";

        var mail = EveryMail.Of(Sample.Request(typed, typed, typed), typed, typed)[name];

        foreach (var shown in new[] { mail.Subject, mail.Text, string.Join(' ', Body(mail).Descendants<IText>().Select(part => part.Data)) })
        {
            AddressPattern().Matches(OwnLinkPattern().Replace(shown, "")).Select(match => match.Value).ShouldBeEmpty();
        }

        Body(mail).QuerySelectorAll("a").Select(anchor => anchor.GetAttribute("href")).ShouldNotContain(address => address!.Contains("jahat"));
        mail.Text.Shown().ShouldContain(typed);
    }

    /// <summary>Whoever has not said that a request is theirs sees no word of a stranger before what the mail asks for.</summary>
    [Theory]
    [InlineData("confirmation")]
    [InlineData("fresh link, confirm")]
    [InlineData("lapsed, unconfirmed")]
    public void Compose_FirstMail_QuotesWhatWasTypedOnlyAtItsEnd(string name)
    {
        var mail = EveryMail.Of(Sample.Request("AplikasiJahat", "InstansiJahat", "OrangJahat"))[name];

        mail.IsFirst.ShouldBeTrue();
        mail.Subject.ShouldNotContain("Jahat");
        mail.To.ShouldHaveSingleItem().Name.ShouldBe("Pengelola Hosting");
        foreach (var body in new[] { mail.Text, mail.Html })
        {
            body.IndexOf("Jahat", StringComparison.Ordinal).ShouldBeGreaterThan(body.LastIndexOf("https://hosting.batam.go.id", StringComparison.Ordinal));
        }

        mail.Text.ShouldContain("> Aplikasi: AplikasiJahat\n> Instansi: InstansiJahat\n> Pengelola Hosting: OrangJahat\n");
    }

    [Fact]
    public void Compose_HeadsFirstMail_QuotesWhatWasTypedOnlyAtItsEnd()
    {
        var mail = EveryMail.Of(Sample.Request("AplikasiJahat", "InstansiJahat", "OrangJahat"))["head asked, agency"];

        mail.IsFirst.ShouldBeTrue();
        mail.Subject.ShouldNotContain("Jahat");
        mail.Text.IndexOf("Jahat", StringComparison.Ordinal).ShouldBeGreaterThan(mail.Text.LastIndexOf("https://", StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_EveryMessage_AnnouncesSomethingOfItsOwn()
    {
        var announcements = EveryMail.Of(Sample.Request()).Values.Select(mail => mail.Announces).ToList();

        announcements.ShouldBeUnique();
        announcements.ShouldAllBe(text => AnnouncementPattern().IsMatch(text));
    }

    [Theory, MemberData(nameof(Names))]
    public void Compose_ForARepeat_AnnouncesTheSame(string name) =>
        EveryMail.Of(Sample.Request())[name].Announces.ShouldBe(EveryMail.Of(Sample.Request())[name].Announces);

    [Theory, MemberData(nameof(Names))]
    public void Compose_AnyMessage_GoesToOnePersonOfTheCity(string name)
    {
        var mail = EveryMail.Of(Sample.Request())[name];

        var isOfficials = name.StartsWith("assignment") || name.StartsWith("reminder") || name.EndsWith("official");
        mail.To.ShouldHaveSingleItem().Email.ShouldBe(
            EmailAddress.Parse(name.EndsWith(", new") ? "dewi@batam.go.id"
                : name.EndsWith("for head") ? "rina@batam.go.id"
                : name.EndsWith("agency") ? "dinas@contoh.go.id"
                : name.EndsWith("deputy") ? "budi@batam.go.id"
                : isOfficials ? "sari@batam.go.id" : "andi@batam.go.id"));
    }

    private static IElement Body(Mail mail) => new HtmlParser().ParseDocument(mail.Html).Body!;

    /// <summary>The words without the marks that only one of the two forms has: the text's colons, dashes and quotation marks.</summary>
    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimEnd(':'))
            .Where(word => word is not ("" or "-" or "--" or ">"));

    /// <summary>What mail programs make links of, at its most eager.</summary>
    [GeneratedRegex(@"\w:[/\\]{2}|[\p{L}\p{N}-][.。．｡]\p{L}|\d+\.\d+\.\d+\.\d+|[\p{L}\p{N}]@[\p{L}\p{N}]")]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"https://hosting\.batam\.go\.id/[a-z-]+/[A-Za-z0-9_-]+")]
    private static partial Regex OwnLinkPattern();

    [GeneratedRegex(@"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z")]
    private static partial Regex AnnouncementPattern();
}
