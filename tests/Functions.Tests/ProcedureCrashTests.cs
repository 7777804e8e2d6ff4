using System.Net;
using Azure.Data.Tables;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Storage;
using HostingFunctions.Testing;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests;

/// <summary>The process dies after each storage write, from the form to the hosted application, and another process carries on (rule 1).</summary>
public sealed class ProcedureCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task App_DiesAfterEachWrite_HostsTheRequestAndCountsEachDecisionOnce()
    {
        await using var mortal = await MortalApp.StartAsync(HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.Conflict);
        var app = mortal.App;

        var survived = await mortal.DieAfterEachWriteAsync(_ => HostAsync(mortal), (id, when) => VerifyAsync(app, id, when));

        survived.ShouldBeGreaterThan(30);
        await mortal.LaterAsync(Draft.Life + TimeSpan.FromDays(2));
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(0, "every promise is kept");
        (await OrphansAsync(app)).ShouldBeEmpty();
        (await BareAsync(app)).ShouldBeEmpty();
    }

    /// <summary>Takes a request through the procedure. A person who gets no answer tries again once the app is back.</summary>
    private static async Task<RequestId> HostAsync(MortalApp mortal)
    {
        var (app, form, id) = (mortal.App, Applicant.Form(), default(RequestId));
        await mortal.ActAsync(async () =>
        {
            using var filed = await app.SubmitAsync(form);
            id = filed.StatusCode == HttpStatusCode.Accepted ? await filed.IdAsync() : id;
            return filed.StatusCode;
        });
        await PressAsync("confirmation", "konfirmasi", ("idDigits", Applicant.ManagerDigits));
        foreach (var step in Procedures.Current.Steps)
        {
            await PressAsync($"assignment.{step.Key}", "tinjau", FieldsOf(step.Key));
        }

        return id!;

        Task PressAsync(string announced, string kind, params (string Field, string Value)[] fields) => mortal.ActAsync(async () =>
        {
            var mail = app.Mails.Sent.Last(mail => mail.Announces.StartsWith($"{id}.{announced}", StringComparison.Ordinal));
            (string, string, byte[])[] proof = announced.EndsWith(Procedures.PseRecording, StringComparison.Ordinal)
                ? [("pseProof", "bukti.pdf", "%PDF-1.4 bukti"u8.ToArray())]
                : [];
            using var answer = await app.Http.PostAsync(
                mail.Link(kind), Applicant.Multipart(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)), proof), Cancellation);
            return answer.StatusCode;
        });
    }

    private static (string Field, string Value)[] FieldsOf(string step) =>
    [
        ("decision", "ya"), ("considerations", "Sudah diperiksa."), ("pseNumber", "PSE-1"), ("hostedUrl", "https://sipadu.batam.go.id"),
        ("idDigits", OfficialsJson.DigitsOf(step switch
        {
            Procedures.SecurityExamination => OfficialsJson.Sandiman,
            Procedures.PseRecording => OfficialsJson.Pse,
            _ => OfficialsJson.Pa,
        })),
    ];

    private static async Task VerifyAsync(RunningApp app, RequestId id, string when)
    {
        var request = await app.RequestAsync(id);
        var steps = Procedures.Current.Steps.Select(step => step.Key).ToList();
        request.Header.State.ShouldBe(RequestState.Hosted, when);
        request.Decisions.Select(decision => decision.StepKey).ShouldBe(steps, ignoreOrder: true, when);
        request.Assignments.Select(assignment => assignment.StepKey).ShouldBe(steps, ignoreOrder: true, when);
        request.Documents.Count.ShouldBe(3, when);
        (await app.Get<IHostingRegister>().FindRecordAsync(id, Cancellation)).ShouldNotBeNull(when);
        app.Mails.Sent.Where(mail => mail.Announces.StartsWith($"{id}.", StringComparison.Ordinal)).GroupBy(mail => (mail.Announces, mail.To[0].Email.Value))
            .ShouldAllBe(same => same.Count() <= 2, when);
        await app.ShouldListTheTruthAsync(when);
    }

    /// <summary>Stored files that no request names, be they of a form or of a decision.</summary>
    private static async Task<IReadOnlyList<string>> OrphansAsync(RunningApp app)
    {
        var orphans = new List<string>();
        foreach (var owned in (await app.FilesAsync()).GroupBy(name => name.Split('/')[0]))
        {
            var request = await app.Get<IRequestStore>().FindAsync(RequestId.Parse(owned.Key), Cancellation);
            var named = request?.Attachments.Select(file => file.Id).Concat(request.Documents.Select(document => document.Id)) ?? [];
            orphans.AddRange(owned.Except(named.Select(file => $"{owned.Key}/{file}")));
        }

        return orphans;
    }

    /// <summary>Partitions that hold rows and no request.</summary>
    private static async Task<IReadOnlyList<string>> BareAsync(RunningApp app)
    {
        var rows = await new TableServiceClient(app.Get<IConfiguration>()["AzureWebJobsStorage"]).GetTableClient(TableNames.Requests)
            .QueryAsync<TableEntity>(cancellationToken: Cancellation).ToListAsync(Cancellation);
        return [.. rows.GroupBy(row => row.PartitionKey).Where(partition => partition.All(row => row.RowKey != "request")).Select(partition => partition.Key)];
    }
}
