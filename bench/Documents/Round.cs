namespace HostingFunctions.Bench.Documents;

/// <summary>What one contender did in one round.</summary>
/// <param name="Documents">How many documents it wrote.</param>
/// <param name="Seconds">Processor time of all threads together, so that other work on the machine does not count.</param>
internal sealed record Round(int Documents, double Seconds)
{
    public double Rate => Documents / Seconds;
}
