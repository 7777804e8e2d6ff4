using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>The sweep keeps the promises left by a process that died (rule 1).</summary>
public sealed class SweepTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_PromiseToWakeWhatHasEnded_IsDropped()
    {
        // Arrange: the request is withdrawn and its orchestration knows it, but the process died before it removed its promise.
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        var id = RequestId.Parse(await app.FileAsync());
        using var withdrawn = await app.PressAsync(
            app.Mails.To(Applicant.Manager).Last().Link("status").Replace("status", "cabut", StringComparison.Ordinal),
            ("reason", "Tidak jadi."), ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();
        await app.Get<IWakeUps>().AddAsync(new WakeUp(id, EventNames.Withdrawn, app.Time.GetUtcNow().AddMinutes(-10)), Token);

        // Act
        await app.SweepAsync();

        // Assert
        withdrawn.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Token).ToListAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sweep_PartThatThrows_HoldsUpNoneAfterIt()
    {
        var last = new Part(() => Task.CompletedTask);
        await using var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(),
            services => services
                .AddSingleton<ISwept>(new Part(() => throw new InvalidOperationException("At once.")))
                .AddSingleton<ISwept>(new Part(() => Task.FromException(new OperationCanceledException("A call took too long."))))
                .AddSingleton<ISwept>(last));

        await app.SweepAsync();

        last.Times.ShouldBe(1);
    }

    private sealed class Part(Func<Task> sweep) : ISwept
    {
        public int Times { get; private set; }

        public Task SweepAsync(CancellationToken cancellation)
        {
            Times++;
            return sweep();
        }
    }
}
