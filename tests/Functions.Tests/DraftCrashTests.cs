using System.Net;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>
/// The app dies after any write, from the asking for a draft to the request: whoever gets no answer tries again, and nothing is lost or there twice.
/// </summary>
public sealed class DraftCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task App_DiesAfterEachWrite_TheDraftBecomesOneRequestWithItsFiles()
    {
        await using var mortal = await MortalApp.StartAsync(HttpStatusCode.OK, HttpStatusCode.SeeOther);
        var app = mortal.App;

        var survived = await mortal.DieAfterEachWriteAsync(
            number => FileAsync(mortal, $"pengelola-{number}@batam.go.id"), (filed, when) => VerifyAsync(app, filed.Path, filed.Owner, when));

        survived.ShouldBeGreaterThan(15);
        await mortal.LaterAsync(Draft.Life + TimeSpan.FromDays(2));
        (await UnownedAsync(app)).ShouldBeEmpty();
        (await app.Get<IDrafts>().ListDueAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    /// <summary>Stored files that lie under no request, and those that lie under it twice: also where what is not accepted yet lies.</summary>
    private static async Task<IReadOnlyList<string>> UnownedAsync(RunningApp app)
    {
        var unowned = new List<string>();
        foreach (var owned in (await app.FilesAsync()).GroupBy(name => name.Split('/')[0]))
        {
            var isStored = await app.Get<IRequestStore>().FindAsync(RequestId.Parse(owned.Key), Cancellation) is not null;
            unowned.AddRange(isStored ? owned.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key) : owned);
        }

        return unowned;
    }

    private static async Task<(string Path, string Owner)> FileAsync(MortalApp mortal, string owner)
    {
        var app = mortal.App;
        await ActAsync(() => app.PressAsync("/permohonan", ("ownerEmail", owner)));
        var path = app.Mails.To(owner).Last().Link("draf");
        var form = new Dictionary<string, string>(Applicant.Form()) { ["managerEmail"] = owner };
        await ActAsync(() => app.SendFormAsync(path, form, null, Applicant.Files));
        await ActAsync(() => app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits)));
        return (path, owner);

        Task ActAsync(Func<Task<HttpResponseMessage>> act) => mortal.ActAsync(async () =>
        {
            using var answer = await act();
            return answer.StatusCode;
        });
    }

    private static async Task VerifyAsync(RunningApp app, string path, string owner, string when)
    {
        var id = (await app.DraftAsync(path))?.SentAs.ShouldNotBeNull(when);
        var request = await app.RequestAsync(id!);
        request.Header.State.ShouldBe(RequestState.InReview, when);
        request.Current.Attachments.Select(file => file.FileName).ShouldBe(["surat.pdf", "dokumentasi.pdf", "uji.pdf"], ignoreOrder: true, when);
        foreach (var file in request.Current.Attachments)
        {
            await using var content = await app.Get<IFileStore>().OpenAsync(request.Id, file.Id, Cancellation);
            content.ShouldNotBeNull(when);
        }

        app.Mails.To(owner).Count(mail => mail.Announces.Contains(".filed.", StringComparison.Ordinal)).ShouldBeInRange(1, 2, when);
        app.Mails.To(OfficialsJson.Pa).Count(mail => mail.Announces.StartsWith($"{request.Id}.", StringComparison.Ordinal)).ShouldBeInRange(1, 2, when);
    }
}
