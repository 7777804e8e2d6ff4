using AngleSharp.Dom;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Pages.Tests;

public sealed class HostileTextTests
{
    private const string Hostile = "\"'></textarea></title><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;{{7*7}}";

    private static readonly Pa17Form Form = Sample.Form with
    {
        ApplicationName = Hostile, AgencyName = Hostile, AgencyAddress = Hostile, AgencyContact = Hostile, ManagerName = Hostile, ManagerPhone = Hostile,
        DocumentationUrl = "javascript:alert(1)", PseUrl = "https://user:pass@jahat.example/" + Hostile, Notes = Hostile, AgencyHeadName = Hostile,
    };

    private static readonly Dictionary<string, string> Typed =
        ((string[])[.. Pa17Field.All, Pa17Field.IdempotencyKey,
            "decision", "considerations", "notes", "pseNumber", "hostedUrl", "reason", "idDigits", "sha256"])
        .Distinct().ToDictionary(field => field, _ => Hostile);

    private static readonly FieldError[] Errors =
        [new FieldError(Pa17Field.ManagerEmail, Hostile), new FieldError("idDigits", Hostile), new FieldError(Hostile, Hostile)];

    private static readonly string HostileQuery = $"cari={Uri.EscapeDataString(Hostile)}&urut={Uri.EscapeDataString(Hostile)}&halaman=x";

    private static readonly IEnumerable<ListedRequest> Lines =
        SampleLines.Requests(40).Select(line => line with { ApplicationName = Hostile, AgencyName = Hostile, ManagerName = Hostile });

    private static readonly Dictionary<string, PageModel> Pages = new()
    {
        ["form"] = SamplePages.Form(Typed, Errors) with { Title = Hostile },
        ["correction"] = SamplePages.Correcting(Errors, Errors) with { Typed = Typed },
        ["confirm"] = new ConfirmPage(Sample.Submitted(Form), Hostile, Sample.Lapse, Errors) { IsNumberDoubtful = true, WithdrawTyped = Typed },
        ["amend"] = new AmendPage(Sample.Submitted(Form), Hostile, Typed, Errors, "batam.go.id")
        {
            MayWithdraw = true, WithdrawErrors = Errors, WithdrawTyped = Typed,
        },
        ["review"] = SamplePages.Review(Named(Sample.InReview(Form)), Typed, Errors) with { Token = Hostile },
        ["review-pse"] = SamplePages.Review(Sample.At(Procedures.PseRecording, Form), Typed, Errors),
        ["review-hosting"] = SamplePages.Review(Sample.At(Procedures.Hosting, Form), Typed, Errors),
        ["status"] = new StatusPage(Named(Decided(Sample.Returned(Form))), Hostile, Errors, Typed),
        ["stale"] = SamplePages.Stale(LinkStanding.Done, Decided(Sample.Returned()).Decisions[0]) with { HolderNow = Hostile, StepTitle = Hostile },
        ["submitted"] = new SubmittedPage(Hostile, Hostile, "/status/x", Sample.Lapse),
        ["seal"] = new SealPage(Sample.Sealed() with { Number = Hostile, StepTitle = Hostile }, SealMatch.None)
        {
            Checked = Sample.Sealed().Sha256, Typed = Typed, Errors = Errors,
        },
        ["desk"] = SampleDeskPages.Desk([.. Lines], Role.KepalaBidang, Role.SubKoordinatorPa),
        ["request-list"] = SampleDeskPages.RequestList(HostileQuery, [.. Lines]),
        ["request-file"] = SampleDeskPages.RequestFile(Named(Decided(Sample.Returned(Form)))) with
        {
            Trail = [new AuditEntry(Sample.Start, Hostile, Hostile, 1, Hostile)],
        },
        ["application-list"] = SampleDeskPages.ApplicationList(
            HostileQuery,
            [
                .. SampleLines.Applications(20)
                    .Select(line => line with { ApplicationName = Hostile, AgencyName = Hostile, ManagerName = Hostile, Url = "javascript:alert(1)" }),
            ]),
        ["application-file"] = SampleDeskPages.ApplicationFile(Sample.InRegister(record => record with
        {
            ApplicationName = Hostile, AgencyName = Hostile, Url = "javascript:alert(1)", PseNumber = Hostile, HeadName = Hostile, AgencyContact = Hostile,
            Manager = record.Manager with { Name = Hostile, Phone = Hostile },
        })),
        ["message"] = new MessagePage(Hostile, [Hostile], new PageLink(Hostile, "/")),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RenderAsync_HostileText_StaysText(string name)
    {
        var page = await Rendered.PageAsync(Pages[name]);

        page.QuerySelectorAll("script:not([src='/aset/unggah.js']), img, b").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on"));
        page.QuerySelectorAll("a[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('/') || link.GetAttribute("href")!.StartsWith('#')
            || (link.GetAttribute("href")!.StartsWith("https://") && !link.GetAttribute("href")!.Contains("jahat")));
        page.DocumentElement.TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task RenderAsync_GuessedDigits_AreNeverShownAgain()
    {
        var page = await Rendered.PageAsync("review-refused");

        page.GetElementById("idDigits")!.GetAttribute("value").ShouldBeNullOrEmpty();
    }

    private static HostingRequest Named(HostingRequest request) => request with
    {
        Revisions = [request.Current with { Attachments = [request.Current.Attachments[0] with { FileName = Hostile }] }],
        Documents = [.. request.Documents.Select(document => document with { FileName = Hostile })],
    };

    private static HostingRequest Decided(HostingRequest request) => request with
    {
        Decisions =
        [
            .. request.Decisions.Select(decision => decision with
            {
                Considerations = Hostile, Notes = Hostile, PseNumber = Hostile, HostedUrl = "javascript:alert(1)",
                By = decision.By with { Name = Hostile, Acting = Hostile },
            }),
        ],
    };
}
