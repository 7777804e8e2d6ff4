using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>A request that has ended, in a running service.</summary>
public sealed class EndedRequest(HostingService service, string id)
{
    /// <summary>Moves its end back by years, and puts it on the list of what is due, as the first working day of a month does.</summary>
    public async Task FallDueAsync()
    {
        var line = (await service.RequestList.ReadAsync(default)).Single(line => line.Id == RequestId.Parse(id));
        line = line with { Since = line.Since.AddYears(-3), ChangedAt = line.ChangedAt.AddMilliseconds(1) };
        await service.RequestList.PutAsync(line, default);
        var now = DateTimeOffset.UtcNow;
        var today = Wib.DateOf(now);
        var list = Destruction.Of(today.AddDays(1 - today.Day), new DueData([], [line], []).On(today, RetentionSchedule.Default), now);
        await Fact.AwaitAsync("the list of what is due", async () =>
            await service.Destructions.StoreAsync(list with { RowVersion = (await service.Destructions.FindAsync(default))?.RowVersion }, default));
    }
}
