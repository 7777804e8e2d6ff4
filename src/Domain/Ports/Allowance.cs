namespace HostingFunctions.Domain.Ports;

/// <summary>So much of something within a time, whenever that begins.</summary>
/// <param name="Of">What it is of, and whose, e.g. a mailbox's mails. Only its hash is stored.</param>
/// <param name="Most">0 when it is not limited.</param>
public sealed record Allowance(string Of, long Most, TimeSpan Within)
{
    /// <summary>How much of it is taken at once.</summary>
    public long Amount { get; init; } = 1;

    /// <summary>It may name a mailbox.</summary>
    public override string ToString() => "allowance";
}
