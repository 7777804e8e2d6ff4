using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/privasi</c>: what is kept about people, why, for how long, and what they may ask for.</summary>
/// <param name="Schedule">In force now.</param>
/// <param name="DraftDays">How long a draft is kept after it was begun.</param>
/// <param name="UnconfirmedDays">How long a request that nobody confirmed is kept after it ended.</param>
public sealed record PrivacyPage(RetentionSchedule Schedule, int DraftDays, int UnconfirmedDays) : PageModel("Privasi");
