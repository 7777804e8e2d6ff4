using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>What is known of a personal link, as JSON for programs. The link itself nobody knows but its holder (rule 4).</summary>
/// <param name="Purpose">One of <see cref="LinkPurpose"/>.</param>
/// <param name="Standing">One of <see cref="LinkStanding"/>.</param>
/// <param name="SentAt">Null when no mail that is known of carried it.</param>
internal sealed record DeskLinkJson(string Purpose, string Holder, string Standing, DateTimeOffset? SentAt, DateTimeOffset ExpiresAt)
{
    public static DeskLinkJson Of(StandingLink one) =>
        new(one.Link.Purpose.ToString(), one.Link.Holder.Value, one.Standing.ToString(), one.Since, one.Link.ExpiresAt);
}
