using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>Something that a hosted application waits for somebody to answer, who is asked by mail.</summary>
/// <param name="Purpose">Of the links in these mails.</param>
/// <param name="Scope">What these links are bound to.</param>
/// <param name="Stage">What the ledger's stages of these mails begin with.</param>
/// <param name="Year">The year in the ledger's keys.</param>
public sealed record Question(LinkPurpose Purpose, LinkScope Scope, string Stage, int Year)
{
    public bool IsAskedBy(Notice notice) =>
        notice.Year == Year && (notice.Stage == Stage || notice.Stage.StartsWith($"{Stage}-", StringComparison.Ordinal));
}
