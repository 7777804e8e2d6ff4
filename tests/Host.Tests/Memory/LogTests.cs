using System.Collections.Concurrent;
using FunctionsHost.Memory;
using HostSampleApp;
using Microsoft.Extensions.Logging;

namespace FunctionsHost.Tests.Memory;

/// <summary>The host passes on what a worker logs.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Worker_Logs_UnderItsOwnCategories()
    {
        var folder = Directory.CreateTempSubdirectory("host-log-").FullName;
        using var said = new Said();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(said));
        await using var hub = await TaskHub.StartAsync(TimeProvider.System);

        string[] args = [$"--Sample:Folder={folder}", "--TickSchedule=0 0 0 1 1 *", "--NapSchedule=0 0 0 1 1 *"];

        await using (await MemoryHost.StartAsync(hub, typeof(SampleApp).Assembly, SampleApp.CreateBuilder, args, logs))
        {
        }

        said.Lines.ShouldContain(line =>
            line.Category == "Microsoft.Hosting.Lifetime" && line.Level == LogLevel.Information && line.Text.StartsWith("Now listening on"));
    }

    private sealed class Said : ILoggerProvider
    {
        public ConcurrentQueue<(string Category, LogLevel Level, string Text)> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

        public void Dispose()
        {
        }
    }

    private sealed class Category(Said said, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Lines.Enqueue((name, logLevel, formatter(state, exception)));
    }
}
