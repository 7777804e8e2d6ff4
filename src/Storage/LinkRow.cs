using System.Globalization;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>A personal link as its row holds it.</summary>
/// <param name="StepKey">A step's key, the number of a deletion round, or the key of a change of manager; null where the purpose needs none.</param>
/// <param name="Revision">A request's revision, or the year of a hosted application's term; 0 for a change of manager.</param>
internal sealed record LinkRow(
    Sha256Hash TokenHash, LinkPurpose Purpose, string? StepKey, int Revision, EmailAddress Holder, DateTimeOffset ExpiresAt, int WrongTries,
    bool IsUnsent = false, bool IsOfRepeat = false, bool IsListed = false, bool IsOfDesk = false)
{
    public static LinkRow Of(Link link)
    {
        var (stepKey, revision) = link.Scope switch
        {
            LinkScope.Revision scope => (null, scope.Number),
            LinkScope.Step scope => (scope.Round.StepKey, scope.Round.Revision),
            LinkScope.Term scope => (null, scope.Year),
            LinkScope.DeletionRound scope => (scope.Number.ToString(CultureInfo.InvariantCulture), scope.Year),
            LinkScope.ManagerChange scope => (scope.Key, 0),
            _ => throw new ArgumentException($"No row holds a {link.Scope.GetType().Name}.", nameof(link)),
        };
        return new LinkRow(
            link.TokenHash, link.Purpose, stepKey, revision, link.Holder, link.ExpiresAt, link.WrongTries, link.IsUnsent, link.IsOfRepeat, link.IsListed,
            link.IsOfDesk);
    }

    public Link Link(RowVersion version) => new(TokenHash, Purpose, Scope, Holder, ExpiresAt, WrongTries)
    {
        IsUnsent = IsUnsent, IsOfRepeat = IsOfRepeat, IsListed = IsListed, IsOfDesk = IsOfDesk, RowVersion = version,
    };

    private LinkScope Scope => Purpose switch
    {
        LinkPurpose.Confirm or LinkPurpose.Revise or LinkPurpose.Status => new LinkScope.Revision(Revision),
        LinkPurpose.Review => new LinkScope.Step(new StepRound(StepKey!, Revision)),
        LinkPurpose.Deletion or LinkPurpose.DeletionConsent => new LinkScope.DeletionRound(Revision, int.Parse(StepKey!, CultureInfo.InvariantCulture)),
        LinkPurpose.ChangeManager or LinkPurpose.ManagerDecision => new LinkScope.ManagerChange(StepKey!),
        _ => new LinkScope.Term(Revision),
    };
}
