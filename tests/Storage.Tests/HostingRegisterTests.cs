using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Storage.Tests;

public sealed class HostingRegisterTests(AzuriteFixture azurite)
{
    private readonly HostedApplication application = new(
        Samples.NewHex(), "H-20260317-7F3K9QBX", "Aplikasi Contoh", "Dinas Contoh", "Sari Contoh", "sari@batam.go.id", "https://contoh.batam.go.id", "PSE-1",
        Samples.NewHex(), new DateOnly(2026, 3, 30), new DateOnly(2026, 12, 31));

    private TableHostingRegister Register => new(azurite.Account());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_Entered_GivesItBackInItsYearOnly()
    {
        await Register.AddAsync(application, Cancellation);

        (await Register.FindAsync(2026, application.Id, Cancellation)).ShouldBe(application);
        (await Register.FindAsync(2027, application.Id, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task AddAsync_Repeated_ChangesNothing()
    {
        await Register.AddAsync(application, Cancellation);
        await Register.AddAsync(application with { Url = "https://lain.batam.go.id" }, Cancellation);

        (await Register.FindAsync(2026, application.Id, Cancellation)).ShouldBe(application);
    }
}
