namespace HostingFunctions.Domain.Ports;

/// <summary>A mail ready to send. Contains links: never log it.</summary>
/// <param name="Announces">
/// What the mail announces, e.g. <c>{request}.assignment.data-check.1</c>: the left part of its Message-Id, so that a repeat is recognizable (RFC 5322, 3.6.4).
/// </param>
public sealed record Mail(string Announces, IReadOnlyList<Recipient> To, IReadOnlyList<Recipient> Cc, string Subject, string Text, string Html)
{
    public override string ToString() => $"mail {Announces}";
}
