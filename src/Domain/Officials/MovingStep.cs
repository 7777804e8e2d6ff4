using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Domain.Officials;

/// <summary>A request whose current step other people hold after a change.</summary>
/// <param name="Gains">Who gets a link to it.</param>
/// <param name="Links">How many people's links no longer decide.</param>
public sealed record MovingStep(ListedRequest Line, IReadOnlyList<EmailAddress> Gains, int Links);
