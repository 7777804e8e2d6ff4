using System.Net.Http.Headers;
using System.Text.Json;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A hosted application in the register, and the acts of its manager to renew it.</summary>
internal static class Renewal
{
    public const string Agency = "dinas@contoh.go.id";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Stores a request that was hosted on a day, with its files, and enters it in the register.</summary>
    public static async Task<RequestId> HostAsync(
        this RunningApp app, string hostedOn = "2026-03-17", string? head = null, IReadOnlyDictionary<string, string>? typed = null)
    {
        var (id, at) = (RequestId.From(Guid.NewGuid()), Wib.At(DateOnly.Parse(hostedOn), new TimeOnly(10, 0)));
        var all = new Dictionary<string, string>(Applicant.Form()) { ["agencyContact"] = $"0778-1 / {Agency}" };
        if (head is not null)
        {
            all["agencyHeadEmail"] = head;
        }

        foreach (var (field, value) in typed ?? new Dictionary<string, string>())
        {
            all[field] = value;
        }

        var form = new Pa17Check("batam.go.id").Check(new TypedFields(all)).Value!;
        var attachments = new List<Attachment>();
        foreach (var (field, name, content) in Applicant.Files)
        {
            var fileId = FileId.New();
            var file = (await app.Get<IFileStore>().SaveAsync(id, fileId, new MemoryStream(content), "application/pdf", 1000, Cancellation))!;
            attachments.Add(new Attachment(fileId, AttachmentKinds.FromField(field)!.Value, name, FileType.Pdf, file.Size, file.Sha256));
        }

        var filed = HostingRequest.Submit(id, form, attachments, at);
        var header = filed.Header! with { State = RequestState.Hosted, ClosedAt = at };
        (await app.Get<IRequestStore>().AppendAsync(filed with { Header = header }, Cancellation)).ShouldBe(StoreOutcome.Stored);
        var official = app.Get<IOfficials>().Roster.Holders(Role.SubKoordinatorPa, DateOnly.Parse(hostedOn))[0];
        Decision Ya(string step) => new(
            step, 1, Answer.Ya, "", "", official, at, "PSE-1", attachments[0] with { Kind = AttachmentKind.PseProof }, "https://sipadu.batam.go.id");
        var request = new HostingRequest { Header = header, Revisions = [filed.Revision!], Decisions = [Ya(Procedures.PseRecording), Ya(Procedures.Hosting)] };
        (await app.Get<IHostingRegister>().AppendAsync(HostedApplication.Enter(request, request.Decisions[^1]), Cancellation)).ShouldBe(StoreOutcome.Stored);
        return id;
    }

    public static async Task<RegisterRecord> RecordAsync(this RunningApp app, RequestId id) =>
        (await app.Get<IHostingRegister>().FindRecordAsync(id, Cancellation))!;

    public static async Task<HostingRequest> RequestAsync(this RunningApp app, RequestId id) => (await app.Get<IRequestStore>().FindAsync(id, Cancellation))!;

    /// <summary>The path of a link as in a notice.</summary>
    public static async Task<string> RenewLinkAsync(this RunningApp app, RequestId id, string holder = Applicant.Manager)
    {
        var link = app.Get<LinkIssuer>().Issue(id, LinkPurpose.Renew, (await app.RecordAsync(id)).Term, EmailAddress.Parse(holder));
        await app.Get<IHostingRegister>().AppendAsync(new RegisterChange(id) { NewLinks = [link.Link] }, Cancellation);
        return Paths.Renew(link.Token.Text);
    }

    /// <summary>Confirms the prefilled form with the given corrections.</summary>
    public static Task<HttpResponseMessage> RenewAsync(this RunningApp app, string path, params (string Field, string Value)[] corrections) =>
        app.RenewAsync(path, corrections, []);

    public static async Task<HttpResponseMessage> RenewAsync(
        this RunningApp app, string path, (string Field, string Value)[] corrections, (string Field, string Name, byte[] Content)[] files)
    {
        var form = Applicant.Form();
        form.Remove("idempotencyKey");
        form.Remove("managerId");
        form["agencyContact"] = $"0778-1 / {Agency}";
        form["idDigits"] = Applicant.ManagerDigits;
        foreach (var (field, value) in corrections)
        {
            form[field] = value;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Applicant.Multipart(form, files) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await app.Http.SendAsync(request);
    }

    /// <summary>Files a renewal, so that it is with the Sub Koordinator PA.</summary>
    public static async Task<RequestId> RenewedAsync(this RunningApp app, string path)
    {
        using var answer = await app.RenewAsync(path);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        await app.SettleAsync();
        return await answer.IdAsync();
    }

    public static async Task<RequestId> IdAsync(this HttpResponseMessage answer) =>
        RequestId.Parse(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!);

    /// <summary>Decides <c>ya</c> in steps 2 and 3.</summary>
    public static async Task ApproveAsync(this RunningApp app)
    {
        foreach (var official in new[] { OfficialsJson.Pa, OfficialsJson.Sandiman })
        {
            using var decided = await app.DecideAsync(official);
            decided.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
            await app.SettleAsync();
        }
    }
}
