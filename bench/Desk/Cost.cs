namespace HostingFunctions.Bench.Desk;

/// <param name="Milliseconds">The median of several.</param>
internal sealed record Cost(double Milliseconds, int Requests)
{
    public string Beside(double ours) => $"{Milliseconds:F1} ms and {Requests} storage requests, {Milliseconds / ours:F1} times as long";
}
