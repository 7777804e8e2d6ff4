using HostingFunctions.Domain.Mails;

namespace HostingFunctions.Domain.Ports;

/// <summary>A mail ready to send. Contains links: never log it.</summary>
/// <param name="Announces">
/// What the mail announces, e.g. <c>{request}.assignment.data-check.1</c>: the left part of its Message-Id, so that a repeat is recognizable (RFC 5322, 3.6.4).
/// </param>
public sealed record Mail(string Announces, IReadOnlyList<Recipient> To, string Subject, string Text, string Html)
{
    /// <summary>Whether it goes to somebody who has not yet said that what it is about is theirs: anybody may have caused it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What the reader has to do by when, as a file for their calendar; empty when there is nothing.</summary>
    public IReadOnlyList<CalendarEntry> Entries { get; init; } = [];

    /// <summary>Where what becomes of it is entered; null when it is in no ledger.</summary>
    public LedgerKey? Ledger { get; init; }

    public override string ToString() => $"mail {Announces}";
}
