using HostingFunctions.Domain.Drafts;

namespace HostingFunctions.Links;

/// <summary>A draft that was opened by its link.</summary>
/// <param name="Token">Of the link; a secret of its owner.</param>
public sealed record OpenedDraft(Draft Draft, string Token)
{
    public override string ToString() => Draft.ToString();
}
