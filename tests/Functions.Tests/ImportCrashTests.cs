using System.Net;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app dies after any write of a publication; the sweep goes on with it, and nothing is there twice or told twice.</summary>
public sealed class ImportCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task App_DiesAfterEachWrite_EachRowIsStoredOnceAndItsManagerToldOnce()
    {
        await using var mortal = await MortalApp.StartAsync(HttpStatusCode.SeeOther);
        var app = mortal.App;
        var session = await app.SignInAsync(OfficialsJson.Pa);

        var survived = await mortal.DieAfterEachWriteAsync(number => PublishAsync(mortal, number), (rows, when) => VerifyAsync(mortal, rows, when));

        survived.ShouldBeGreaterThan(15);

        async Task<IReadOnlyList<Dictionary<string, string>>> PublishAsync(MortalApp mortal, int number)
        {
            IReadOnlyList<Dictionary<string, string>> rows = [SampleImport.Row((number * 2) + 1), SampleImport.Row((number * 2) + 2)];
            await mortal.ActAsync(async () =>
            {
                using var sent = await app.SendSheetAsync(session, "daftar.xlsx", await ImportScene.XlsxAsync(rows));
                return sent.StatusCode;
            });
            await mortal.ActAsync(async () =>
            {
                using var published = await app.PublishAsync(session);
                return published.StatusCode;
            });
            return rows;
        }
    }

    private static async Task VerifyAsync(MortalApp mortal, IReadOnlyList<Dictionary<string, string>> rows, string when)
    {
        // A mail in doubt is sent again once nobody can be sending it.
        var app = mortal.App;
        await mortal.LaterAsync(TimeSpan.FromMinutes(40));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        var listed = await app.Get<IListing<ListedApplication>>().ReadAsync(Cancellation);
        foreach (var row in rows)
        {
            var form = ImportForm.Check(row, SampleImport.EmailDomain, new DateOnly(2026, 7, 1)).Value!;
            listed.Count(line => line.Url == form.Url).ShouldBe(1, when);
            (await app.Get<IHostingRegister>().FindAsync(form.Id, Cancellation))!.History.Count(entry => entry.Action.StartsWith("Diimpor")).ShouldBe(1, when);

            // Of a mail in doubt a second copy is sent, by whose Message-Id it is known as one.
            app.Mails.To(row[Pa17Field.ManagerEmail]).Select(mail => mail.Announces).Distinct().Count().ShouldBe(1, when);
            app.Mails.To(row[Pa17Field.ManagerEmail]).Count().ShouldBeInRange(1, 2, when);
        }

        (await app.Get<IPublications>().FindAsync(Cancellation))!.EndedAt.ShouldNotBeNull(when);
    }
}
