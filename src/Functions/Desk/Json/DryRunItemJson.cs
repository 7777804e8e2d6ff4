using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Desk;

/// <summary>The rows and files of something that is due, as JSON for programs.</summary>
/// <param name="Kind">One of <see cref="DataKind"/>.</param>
internal sealed record DryRunItemJson(string Kind, string Key, string Number, IReadOnlyList<Trace> Traces);
