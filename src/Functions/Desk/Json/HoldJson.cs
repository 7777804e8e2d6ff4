using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Desk;

/// <summary>What is kept from being destroyed, as JSON for programs.</summary>
internal sealed record HoldJson(string Id, string Number, string Reason, string By, DateTimeOffset At)
{
    public static HoldJson Of(Hold hold) => new(hold.Id.Value, hold.Number, hold.Reason, hold.By, hold.At);
}
