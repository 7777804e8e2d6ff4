using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>A line of a list at the desk: what is known of something without opening it.</summary>
public interface IListed
{
    RequestId Id { get; }

    /// <summary>When the store last changed what the line says, by the store's own clock. Of two lines about one thing, the later stands.</summary>
    DateTimeOffset ChangedAt { get; }
}
