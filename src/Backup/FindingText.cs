using HostingFunctions.Domain.Audit;
using HostingFunctions.Storage;

namespace HostingFunctions.Backup;

/// <summary>What is wrong with a trail, as an operator reads it.</summary>
public static class FindingText
{
    public static string Of(Finding finding) => finding.Chain is { } chain
        ? $"{TableOf(chain)}/{chain.Of}/{finding.Where}: {What(finding.Kind)}"
        : $"night {finding.Where}: {What(finding.Kind)}";

    private static string TableOf(ChainId chain) => TrailTable.All.Single(table => table.Kind == chain.Kind).Name;

    private static string What(FindingKind kind) => kind switch
    {
        FindingKind.Unreadable => "cannot be read",
        FindingKind.Unchained => "stands outside the chain",
        FindingKind.Edited => "time, revision, facts or hashes were changed",
        FindingKind.Reworded => "who did what, or its salt, was changed",
        FindingKind.Wiped => "who did what is gone, and nothing says that it was destroyed",
        FindingKind.Missing => "entries are missing here, or before it",
        FindingKind.Doubled => "another entry has the same place",
        FindingKind.Torn => "is not chained on the entry before it",
        FindingKind.CutOff => "is missing, with whatever came after it",
        FindingKind.PastHead => "stands after the head",
        FindingKind.HeadDiffers => "the head names another entry",
        FindingKind.HeadMissing => "the head is missing",
        FindingKind.Rewritten => "a night knew another entry: this one was written later",
        FindingKind.ChainMissing => "a night knew the chain, and nothing of it is left",
        FindingKind.NightEdited => "is not as it was made",
        FindingKind.NightTorn => "is not chained on the night before it: that one was changed, or is missing",
        FindingKind.NightDiffers => "the witness got another root",
        FindingKind.NightMissing => "the witness got its root, and it is not here",
        _ => kind.ToString(),
    };
}
