namespace HostSampleApp;

/// <summary>What activities and timers did, and which may go on; it outlives the process.</summary>
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

    /// <summary>Lets those go on that wait at a gate.</summary>
    public void Open(string id) => File.WriteAllText(GateOf(id), "");

    /// <summary>Completes once somebody has opened the gate, in this process or another.</summary>
    public async Task WhenOpenAsync(string id, CancellationToken cancellation)
    {
        while (!File.Exists(GateOf(id)))
        {
            await Task.Delay(Interval, cancellation);
        }
    }

    private string GateOf(string id) => Path.Combine(folder, $"{id}.open");
}
