using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Begun = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(8, 16)]
    [InlineData(60, 120)]
    [InlineData(600, 660)]
    public void TryAgainAt_TriedForMinutes_IsAsLongAgainFromOneMinuteToAnHour(int tried, int next) =>
        new Delivery("mail", EmailAddress.Parse("pa@batam.go.id"), Begun, Begun.AddMinutes(tried)).TryAgainAt.ShouldBe(Begun.AddMinutes(next));
}
