using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>The resources that a process uses.</summary>
/// <param name="Processor">Processor time since its start, all threads together.</param>
/// <param name="Memory">Resident memory at present, in bytes.</param>
internal sealed record Usage(TimeSpan Processor, long Memory)
{
    public static Usage Of(Process process)
    {
        process.Refresh();
        return new(process.TotalProcessorTime, process.WorkingSet64);
    }
}
