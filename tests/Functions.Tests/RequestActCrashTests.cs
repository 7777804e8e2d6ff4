using System.Net;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>
/// The app dies after any write of an official's act on a request. Who gets no answer tries again: the act is there once, and nobody hears of it more often
/// than after any crash.
/// </summary>
public sealed class RequestActCrashTests
{
    private const string Reason = "Sedang cuti";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("catat")]
    [InlineData("undur")]
    [InlineData("serahkan")]
    [InlineData("kirim-ulang")]
    [InlineData("putuskan")]
    [InlineData("cabut")]
    public async Task Act_DiesAfterEachWrite_IsDoneOnce(string act)
    {
        await using var mortal = await MortalApp.StartAsync(HttpStatusCode.SeeOther);
        var app = mortal.App;
        var (id, session, links) = (default(RequestId)!, "", "");

        await mortal.DieAfterEachWriteAsync(
            async _ =>
            {
                await mortal.ActAsync(async () =>
                {
                    using var answer = await DoAsync(app, id, act, session, links);
                    return answer.StatusCode;
                });
                return id;
            },
            async (_, when) =>
            {
                Verify(app, await app.RequestAsync(id), act, when);
                await app.ShouldListAsync<ListedRequest>(when, id);
            },
            async () =>
            {
                id = RequestId.Parse(await app.FileAsync());
                session = await app.SignInAsync(OfficialsJson.Pa);
                links = $"{ResendForm.SentOf(await app.RequestAsync(id))}";
            });

        await mortal.LaterAsync(TimeSpan.FromDays(2));
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(0, "every promise is kept");
        var request = await app.RequestAsync(id);
        (await app.FilesAsync()).Count(name => name.StartsWith($"{id}/", StringComparison.Ordinal))
            .ShouldBe(request.Attachments.Count() + request.Documents.Count, "no file that nothing names");
    }

    private static Task<HttpResponseMessage> DoAsync(RunningApp app, RequestId id, string act, string session, string links) => act switch
    {
        "cabut" => app.PressAsync($"/meja/permohonan/{id}/{act}", session, ("withdrawalLetter", "surat.pdf", "%PDF-1.4 surat"u8.ToArray()), ("reason", Reason)),
        _ => app.PressAsync(
            $"/meja/permohonan/{id}/{act}", session, ("internalNote", "Sudah ditelepon."), ("dueOn", "30/03/2026"), ("reason", Reason), ("linksSent", links),
            ("handOverTo", "pengganti"), ("handovers", "0"), ("substituteName", "Siti Contoh"), ("substituteNip", "198106062006062006"),
            ("substituteEmail", "siti@batam.go.id")),
    };

    private static void Verify(RunningApp app, HostingRequest request, string act, string when)
    {
        var isDone = act switch
        {
            "catat" => request.Notes.Count == 1,
            "undur" => request.Extensions.Count == 1 && Told(app, request, "extended") == 1 && Told(app, request, "due-date") == 1,
            "serahkan" => request.Handovers.Count == 1 && Told(app, request, "handed-over") == 1 && Told(app, request, "handed-on") == 1,
            "kirim-ulang" => Told(app, request, "assignment") is 2 or 3,
            "putuskan" => request.Links.Count(link => link.IsOfDesk) == 1,
            _ => request.Header.WithdrawalLetter is not null && Told(app, request, "withdrawn") == 2,
        };
        isDone.ShouldBeTrue($"{act} {when}");
        app.Mails.Sent.Where(mail => mail.Announces.StartsWith($"{request.Id}.", StringComparison.Ordinal)).GroupBy(mail => mail.Announces)
            .ShouldAllBe(same => same.Count() <= 2, when);
    }

    /// <summary>How many mails of a kind there were about a request, a repeat of one counting as the same.</summary>
    private static int Told(RunningApp app, HostingRequest request, string kind) =>
        app.Mails.Sent.Where(mail => mail.Announces.StartsWith($"{request.Id}.{kind}.", StringComparison.Ordinal)).DistinctBy(mail => mail.Announces).Count();
}
