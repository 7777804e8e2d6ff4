using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>What a process takes of its machine.</summary>
/// <param name="Processor">Since its start, all threads together.</param>
/// <param name="Memory">At present, in bytes: what is resident.</param>
internal sealed record Usage(TimeSpan Processor, long Memory)
{
    public static Usage Of(Process process)
    {
        process.Refresh();
        return new(process.TotalProcessorTime, process.WorkingSet64);
    }
}
