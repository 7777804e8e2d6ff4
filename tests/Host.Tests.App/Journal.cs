namespace HostSampleApp;

/// <summary>Records what activities and timers did, and holds gates at which they wait. It outlives the process.</summary>
public sealed class Journal(string folder)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();

    public void Write(string id, string line)
    {
        lock (gate)
        {
            File.AppendAllLines(Path.Combine(folder, id), [line]);
        }
    }

    public string[] Read(string id)
    {
        lock (gate)
        {
            var file = Path.Combine(folder, id);
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
    }

    /// <summary>Opens a gate for those that wait at it.</summary>
    public void Open(string id) => File.WriteAllText(GateOf(id), "");

    /// <summary>Completes once the gate is open, by this process or another.</summary>
    public async Task WhenOpenAsync(string id, CancellationToken cancellation)
    {
        while (!File.Exists(GateOf(id)))
        {
            await Task.Delay(Interval, cancellation);
        }
    }

    private string GateOf(string id) => Path.Combine(folder, $"{id}.open");
}
