using Azure.Core.Pipeline;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

/// <summary>The log is one for all tests, so each looks only at what it entered.</summary>
public sealed class WebhooksTests(AzuriteFixture azurite)
{
    private readonly string client = Client.NewId();
    private readonly RequestId id = Samples.NewId();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IWebhooks Webhooks => Watched(null);

    [Fact]
    public async Task AppendAsync_ActAfterAct_EachFactIsOneEventInOrder()
    {
        await ActAsync(id, FactKind.Filed);
        await EnterAsync(id);
        await ActAsync(id, null);
        await EnterAsync(id);
        await ActAsync(id, FactKind.Confirmed);
        await ActAsync(id, new Fact(FactKind.DueMoved) { Step = "data-check", Until = new DateOnly(2026, 3, 20) });
        await EnterAsync(id);
        await EnterAsync(id);

        var events = await EventsAsync();
        events.Select(told => told.Id).ShouldBe([$"request-{id}-1", $"request-{id}-3", $"request-{id}-4"]);
        events.Select(told => told.Type).ShouldBe(["request.filed", "request.confirmed", "request.due_moved"]);
        var data = $$$"""{"id":"{{{id}}}","sequence":4,"path":"/meja/permohonan/{{{id}}}","step":"data-check","until":"2026-03-20"}""";
        events[2].Body.ShouldBe($$"""{"type":"request.due_moved","timestamp":"2026-03-17T02:05:00.000Z","data":{{data}}}""");
    }

    [Fact]
    public async Task AppendAsync_NothingMissing_OnlyReads()
    {
        var count = new RequestCount();
        await ActAsync(id, FactKind.Filed);
        await EnterAsync(id);

        await Watched(count).AppendAsync(Chain(id), default, Cancellation);

        count.Sent.ShouldBe(3);
    }

    [Fact]
    public async Task AppendAsync_ManyAtOnce_EachOnceWithoutAGap()
    {
        RequestId[] ids = [id, Samples.NewId(), Samples.NewId(), Samples.NewId()];
        var before = await Webhooks.LastNumberAsync(Cancellation);

        await Task.WhenAll(ids.SelectMany(one => new[] { FactKind.Filed, FactKind.Confirmed, FactKind.Withdrawn }.Select(async kind =>
        {
            await ActAsync(one, kind);
            await EnterAsync(one);
        })));

        var events = await Webhooks.ListEventsAsync(before, 1000, Cancellation);
        events.Select(told => told.Number).ShouldBe(Enumerable.Range(1, events.Count).Select(number => before + number));
        foreach (var one in ids)
        {
            events.Where(told => told.Id.Contains(one.Value, StringComparison.Ordinal)).Select(told => told.Id)
                .ShouldBe([$"request-{one}-1", $"request-{one}-2", $"request-{one}-3"]);
        }
    }

    [Fact]
    public async Task AppendAsync_AnswerLost_IsOneEvent()
    {
        await ActAsync(id, FactKind.Filed);

        await Watched(new LostAnswer()).AppendAsync(Chain(id), default, Cancellation);

        (await EventsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AppendAsync_WhatHappenedBefore_IsPassedOver()
    {
        await ActAsync(id, FactKind.Filed);
        await Webhooks.AppendAsync(Chain(id), Samples.Now.AddMinutes(1), Cancellation);

        await ActAsync(id, FactKind.Confirmed);
        await EnterAsync(id);

        (await EventsAsync()).Select(told => told.Type).ShouldBe(["request.confirmed"]);
    }

    [Fact]
    public async Task AppendAsync_MoreThanATransactionTakes_AreAllThere()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            var entries = Enumerable.Range(0, 40).Select(place => Entry(FactKind.IncidentWorked) with { Detail = $"{number} {place}" });
            await new TableRequestStore(azurite.Account()).AppendAsync(new RequestChange(id) { Audit = [.. entries] }, Cancellation);
        }

        await EnterAsync(id);

        (await EventsAsync()).Select(told => told.Id).ShouldBe(Enumerable.Range(1, 200).Select(seq => $"request-{id}-{seq}"));
    }

    [Fact]
    public async Task StoreAsync_TwoAtOnce_TheSecondIsToldSo()
    {
        var state = (await Webhooks.StoreAsync(client, new WebhookState(7), null, Cancellation)).ShouldNotBeNull();

        var first = await Webhooks.StoreAsync(client, state.Accepted(8), Delivery(8), Cancellation);
        var second = await Webhooks.StoreAsync(client, state.Accepted(8), Delivery(8), Cancellation);

        first.ShouldBe(await Webhooks.FindStateAsync(client, Cancellation));
        first.ShouldNotBeNull().Told.ShouldBe(8);
        second.ShouldBeNull();
        (await Webhooks.StoreAsync(client, new WebhookState(0), null, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task ListDeliveriesAsync_PageByPage_TheLatestFirst()
    {
        WebhookState? state = new(0);
        foreach (var number in new[] { 9, 10, 11 })
        {
            state = await Webhooks.StoreAsync(client, state!.Accepted(number), Delivery(number), Cancellation);
        }

        var first = await Webhooks.ListDeliveriesAsync(client, null, 2, Cancellation);
        var second = await Webhooks.ListDeliveriesAsync(client, first[^1].Event, 2, Cancellation);

        first.Concat(second).Select(line => line.Event).ShouldBe([11, 10, 9]);
    }

    [Fact]
    public async Task FindEventAsync_ByIdOrTime_IsTheEvent()
    {
        await ActAsync(id, FactKind.Filed, Samples.Now.AddYears(-3));
        await EnterAsync(id);
        var told = (await EventsAsync()).Single();

        (await Webhooks.FindEventAsync(told.Id, Cancellation)).ShouldBe(told);
        (await Webhooks.FindEventAsync("request-' or 1 eq 1", Cancellation)).ShouldBeNull();
        (await Webhooks.FirstSinceAsync(told.At, Cancellation)).ShouldNotBeNull().Number.ShouldBeLessThanOrEqualTo(told.Number);
        (await Webhooks.FirstSinceAsync(Samples.Now.AddYears(50), Cancellation)).ShouldBeNull();
    }

    private static WebhookDelivery Delivery(long number) => new(number, $"request-x-{number}", "request.filed", Samples.Now, Samples.Now, 1, 204);

    private static AuditEntry Entry(Fact? fact) => new(Samples.Now, "Joko Contoh", "Dicoba", 1, $"{Guid.NewGuid()}") { Fact = fact };

    private static ChainId Chain(RequestId id) => new(ChainKind.Request, id.Value);

    private TableWebhooks Watched(HttpPipelinePolicy? policy) => new(azurite.Account(policy));

    private async Task ActAsync(RequestId of, Fact? fact, DateTimeOffset? at = null)
    {
        var entry = Entry(fact) with { At = at ?? Samples.Now };
        (await new TableRequestStore(azurite.Account()).AppendAsync(new RequestChange(of) { Audit = [entry] }, Cancellation)).ShouldBe(StoreOutcome.Stored);
    }

    private Task EnterAsync(RequestId of) => Webhooks.AppendAsync(Chain(of), DateTimeOffset.MinValue, Cancellation);

    private async Task<IReadOnlyList<WebhookEvent>> EventsAsync() =>
        [.. (await Webhooks.ListEventsAsync(0, 10_000, Cancellation)).Where(told => told.Id.Contains(id.Value, StringComparison.Ordinal))];
}
