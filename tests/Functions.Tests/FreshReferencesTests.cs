using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;

namespace HostingFunctions.Functions.Tests;

public sealed class FreshReferencesTests
{
    private readonly FakeTimeProvider time = new();
    private readonly IReference reference = Substitute.For<IReference>();
    private readonly FreshReferences references;

    public FreshReferencesTests() => references = new FreshReferences([reference], time, NullLogger<FreshReferences>.Instance);

    [Fact]
    public async Task Invoke_WithinThirtySeconds_LooksOnce()
    {
        await InvokeAsync();
        time.Advance(FreshReferences.MaxAge - TimeSpan.FromSeconds(1));
        await InvokeAsync();
        Looks.ShouldBe(1);

        time.Advance(TimeSpan.FromSeconds(1));
        await InvokeAsync();
        Looks.ShouldBe(2);
    }

    [Fact]
    public async Task Invoke_SeveralAtOnce_WaitForOneLook()
    {
        var look = new TaskCompletionSource();
        reference.RefreshAsync(Arg.Any<CancellationToken>()).Returns(look.Task);

        var (first, second) = (InvokeAsync(), InvokeAsync());
        (first.IsCompleted || second.IsCompleted).ShouldBeFalse();
        look.SetResult();
        await Task.WhenAll(first, second);

        Looks.ShouldBe(1);
    }

    [Theory]
    [InlineData(typeof(HostingRequestFunction), nameof(HostingRequestFunction.Run))]
    [InlineData(typeof(HomeFunction), nameof(HomeFunction.Run))]
    public async Task Invoke_OrchestratorOrPageWithoutStorage_LooksAtNothing(Type type, string method)
    {
        await InvokeAsync(type, method);

        Looks.ShouldBe(0);
    }

    [Fact]
    public async Task Invoke_StorageAway_KeepsWhatWasReadButNeedsItToHaveBeenRead()
    {
        reference.RefreshAsync(Arg.Any<CancellationToken>()).Returns(Task.FromException(new IOException()));
        await Should.ThrowAsync<StorageAwayException>(() => InvokeAsync());

        reference.RefreshAsync(Arg.Any<CancellationToken>()).Returns(Task.CompletedTask);
        await InvokeAsync();

        reference.RefreshAsync(Arg.Any<CancellationToken>()).Returns(Task.FromException(new IOException()));
        time.Advance(FreshReferences.MaxAge);
        await InvokeAsync();
        Looks.ShouldBe(3);
    }

    private int Looks => reference.ReceivedCalls().Count();

    private Task InvokeAsync() => InvokeAsync(typeof(ReviewFunctions), nameof(ReviewFunctions.Decide));

    private Task InvokeAsync(Type type, string method)
    {
        var context = Substitute.For<FunctionContext>();
        context.FunctionDefinition.EntryPoint.Returns($"{type.FullName}.{method}");
        return references.Invoke(context, _ => Task.CompletedTask);
    }
}
