namespace HostingFunctions.Pages.Models;

/// <summary>What a form says about its draft.</summary>
/// <param name="Token">Of the draft's link.</param>
/// <param name="EndsAt">When it is erased.</param>
/// <param name="SavedAt">Null until something is saved.</param>
/// <param name="IsOfEarlierEdition">Whether the form has changed since.</param>
public sealed record DraftNote(string Token, DateTimeOffset EndsAt, DateTimeOffset? SavedAt, bool IsOfEarlierEdition)
{
    public override string ToString() => "draft";
}
