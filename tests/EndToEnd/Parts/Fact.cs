namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Waits for something that another process does.</summary>
public static class Fact
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks again and again until there is an answer.</summary>
    /// <param name="what">What is awaited, for the message when it does not come.</param>
    /// <param name="ask">Null until the answer is there.</param>
    /// <param name="patience">30 seconds by default.</param>
    /// <exception cref="TimeoutException">It did not come.</exception>
    public static async Task<T> AwaitAsync<T>(string what, Func<Task<T?>> ask, TimeSpan? patience = null)
        where T : class
    {
        using var deadline = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(Interval);
        while (true)
        {
            if (await ask() is { } answer)
            {
                return answer;
            }

            try
            {
                await timer.WaitForNextTickAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Waited in vain for {what}.");
            }
        }
    }

    /// <inheritdoc cref="AwaitAsync{T}(string, Func{Task{T}}, TimeSpan?)"/>
    public static Task AwaitAsync(string what, Func<Task<bool>> ask, TimeSpan? patience = null) =>
        AwaitAsync(what, async () => await ask() ? what : null, patience);
}
