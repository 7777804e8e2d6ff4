using FsCheck.Xunit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class ListingTests(AzuriteFixture azurite)
{
    private readonly string name = Guid.NewGuid().ToString("N");
    private readonly SetClock clock = new(Samples.Now);
    private readonly RequestCount count = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Property(MaxTest = 40)]
    public async Task ReadAsync_AnyActsOfSeveralProcesses_GivesWhatChangedLast(byte[] acts)
    {
        var (list, ids) = (Guid.NewGuid().ToString("N"), Enumerable.Range(0, 4).Select(_ => Samples.NewId()).ToArray());
        var processes = Enumerable.Range(0, 3).Select(_ => Process(list)).ToArray();
        var truth = new Dictionary<RequestId, ListedRequest?>();
        await processes[0].RebuildAsync(AsyncEnumerable.Empty<ListedRequest>(), Cancellation);
        foreach (var (number, act) in acts.Index())
        {
            var (who, id) = (number % 3, ids[(act >> 4) % 4]);
            clock.Now += TimeSpan.FromSeconds(1);
            await ActAsync(act % 8, number, processes[who], id, Line(id, number + ((act >> 6) * 3), $"{number}"));
            var lines = await processes[(act >> 5) % 3].ReadAsync(Cancellation);
            lines.Select(Said).Order().ShouldBe(truth.Values.OfType<ListedRequest>().Select(Said).Order(), $"after act {number} of {string.Join(' ', acts)}");
        }

        async Task ActAsync(int what, int number, TableListing<ListedRequest> process, RequestId id, ListedRequest line)
        {
            switch (what)
            {
                case 0:
                    await process.RemoveAsync(id, Cancellation);
                    truth[id] = null;
                    break;
                case 1:
                    await process.FoldAsync(Cancellation);
                    break;
                case 2:
                    clock.Now += TimeSpan.FromHours(11 * (number % 4));
                    break;
                case 3:
                    processes[Array.IndexOf(processes, process)] = Process(list);
                    break;
                case 4:
                    await process.RebuildAsync(truth.Values.OfType<ListedRequest>().ToAsyncEnumerable(), Cancellation);
                    break;
                default:
                    await process.PutAsync(line, Cancellation);
                    if (!truth.TryGetValue(id, out var earlier) || earlier?.ChangedAt <= line.ChangedAt)
                    {
                        truth[id] = line;
                    }

                    break;
            }
        }
    }

    [Fact]
    public async Task ReadAsync_WarmAndColdAndRebuilt_CostsOneTwoAndThreeRequests()
    {
        var (warm, other) = (Process(name), Process(name));
        await other.RebuildAsync(Lines(700), Cancellation);
        (await CostAsync(warm, 700)).ShouldBe(2);

        for (var more = 0; more < 5; more++)
        {
            await other.PutAsync(Line(Samples.NewId()), Cancellation);
        }

        (await CostAsync(warm, 705)).ShouldBe(1);
        (await CostAsync(Process(name), 705)).ShouldBe(2);

        await other.RebuildAsync(Lines(3), Cancellation);
        (await CostAsync(warm, 3)).ShouldBe(3);
        (await CostAsync(warm, 3)).ShouldBe(1);
    }

    [Fact]
    public async Task ReadAsync_ManyAtOnce_ShareTheLookAndSeeWhatTheyWrote()
    {
        var process = Process(name, longestTail: 300);
        await process.RebuildAsync(Lines(1), Cancellation);
        await process.ReadAsync(Cancellation);
        var before = count.Sent;

        var ids = Enumerable.Range(0, 20).Select(_ => Samples.NewId()).ToList();
        await Task.WhenAll(ids.Select(WriteAndReadAsync));

        (count.Sent - before).ShouldBeLessThan(40);

        async Task WriteAndReadAsync(RequestId id)
        {
            await process.PutAsync(Line(id), Cancellation);
            (await process.ReadAsync(Cancellation)).ShouldContain(line => line.Id == id);
        }
    }

    [Fact]
    public async Task PutAsync_ManyBetweenTwoSweeps_FoldsItself()
    {
        var process = Process(name, longestTail: 50);
        await process.RebuildAsync(Lines(1), Cancellation);
        for (var more = 0; more < 120; more++)
        {
            clock.Now += TimeSpan.FromMinutes(1);
            await process.PutAsync(Line(Samples.NewId()), Cancellation);
        }

        (await CostAsync(Process(name), 121)).ShouldBe(2);
        clock.Now += TimeSpan.FromDays(3);
        for (var more = 0; more < 60; more++)
        {
            await process.PutAsync(Line(Samples.NewId()), Cancellation);
        }

        (await CostAsync(Process(name), 181)).ShouldBe(2);
        (await RowsAsync()).ShouldBeLessThan(120);
    }

    /// <summary>Of a fold and of a rebuild: whatever was written, the list says the same, and the next one carries on.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FoldAsync_DiesAfterEachRequest_LosesNothing(bool rebuilds)
    {
        var process = Process(name, longestTail: 300);
        await process.RebuildAsync(AsyncEnumerable.Empty<ListedRequest>(), Cancellation);
        var lines = Enumerable.Range(0, 5).Select(_ => Line(Samples.NewId())).ToList();
        for (var requests = 0; ; requests++)
        {
            foreach (var (place, line) in lines.Index().ToList())
            {
                clock.Now += TimeSpan.FromHours(7);
                lines[place] = line with { ChangedAt = line.ChangedAt.AddMinutes(1), ApplicationName = $"{requests}" };
                await process.PutAsync(lines[place], Cancellation);
            }

            var death = new DiesAfter(requests);
            var mortal = new TableListing<ListedRequest>(azurite.Account(death), name, clock) { LongestTail = 1 };
            Task ended = rebuilds ? mortal.RebuildAsync(lines.ToAsyncEnumerable(), Cancellation) : mortal.FoldAsync(Cancellation);
            await ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

            foreach (var survivor in new[] { process, Process(name, longestTail: 300) })
            {
                (await survivor.ReadAsync(Cancellation)).Select(Said).Order().ShouldBe(lines.Select(Said).Order(), $"after request {requests}");
            }

            if (!death.HasDied)
            {
                requests.ShouldBeGreaterThan(3, "the snapshot read, the tail read, the snapshot written");
                break;
            }
        }
    }

    [Fact]
    public async Task FoldAsync_OnQuietDays_LeavesNothingOfALineThatWasRemoved()
    {
        var (id, process) = (Samples.NewId(), Process(name, longestTail: 300));
        await process.RebuildAsync(Lines(1), Cancellation);
        await process.PutAsync(Line(id), Cancellation);
        await process.RemoveAsync(id, Cancellation);
        for (var day = 0; day < 3; day++)
        {
            clock.Now += TimeSpan.FromDays(1) + TimeSpan.FromHours(1);
            await process.FoldAsync(Cancellation);
        }

        (await RowsAsync()).ShouldBe(0);
        (await Process(name).ReadAsync(Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task MendAsync_OfALineThatTheListHoldsGone_BringsItBack()
    {
        var (id, process) = (Samples.NewId(), Process(name));
        await process.PutAsync(Line(id), Cancellation);
        await process.RemoveAsync(id, Cancellation);
        (await process.ReadAsync(Cancellation)).ShouldBeEmpty();

        await process.MendAsync(Line(id), Cancellation);

        (await process.ReadAsync(Cancellation)).ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task ReadAsync_EveryField_ReadsBack()
    {
        var line = Line(Samples.NewId()) with
        {
            StepKey = Procedures.DataCheck, DueOn = new DateOnly(2026, 3, 27), RenewalOf = Samples.NewId(),
            Holders = [EmailAddress.Parse("joko@batam.go.id")], Decisions = [ListedDecision.Of(Samples.Decision())],
            CameOn = new DateOnly(2026, 3, 18), ClosedOn = new DateOnly(2026, 3, 30), CorrectedOn = [new DateOnly(2026, 3, 25)],
            Steps = [new ListedStep(Procedures.DataCheck, 1, new DateOnly(2026, 3, 18), new DateOnly(2026, 3, 27))],
        };
        var process = Process(name);
        await process.PutAsync(line, Cancellation);
        (await process.ReadAsync(Cancellation)).ShouldHaveSingleItem().SaysTheSame(line).ShouldBeTrue();

        await process.RebuildAsync(new[] { line }.ToAsyncEnumerable(), Cancellation);

        (await Process(name).ReadAsync(Cancellation)).ShouldHaveSingleItem().SaysTheSame(line).ShouldBeTrue();
    }

    private TableListing<ListedRequest> Process(string list, int longestTail = 4) => new(azurite.Account(count), list, clock) { LongestTail = longestTail };

    private async Task<int> CostAsync(TableListing<ListedRequest> process, int lines)
    {
        var before = count.Sent;
        (await process.ReadAsync(Cancellation)).Count.ShouldBe(lines);
        return count.Sent - before;
    }

    private async Task<int> RowsAsync() => await new Azure.Data.Tables.TableClient(azurite.ConnectionString, TableNames.Lists)
        .QueryAsync<Azure.Data.Tables.TableEntity>($"PartitionKey eq '{name}'", cancellationToken: Cancellation).CountAsync(Cancellation);

    private static IAsyncEnumerable<ListedRequest> Lines(int count) => AsyncEnumerable.Range(0, count).Select(_ => Line(Samples.NewId()));

    private static string Said(ListedRequest line) => $"{line.Id} {line.ChangedAt:O} {line.ApplicationName}";

    private static ListedRequest Line(RequestId id, int version = 0, string said = "Aplikasi Contoh") => new(id, Samples.Now.AddMinutes(version))
    {
        Number = id.NumberOn(new DateOnly(2026, 3, 17)), Procedure = "1", State = RequestState.InReview, Revision = 1, ApplicationName = said,
        AgencyName = "Dinas Contoh", ManagerName = "Budi Contoh", ManagerEmail = EmailAddress.Parse("budi@batam.go.id"),
        ManagerId = IdNumber.Parse(IdKind.Nip, "198001012005011001"), SubmittedAt = Samples.Now, Since = Samples.Now,
    };
}
