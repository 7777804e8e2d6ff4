using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>A line of a list at the desk: what is known of something without opening it.</summary>
public interface IListed
{
    RequestId Id { get; }

    /// <summary>When the store last changed what the line says, by the store's own clock. Of two lines about one thing, the later stands.</summary>
    DateTimeOffset ChangedAt { get; }

    string AgencyName { get; }

    /// <summary>Whether a word that somebody looks for is in what people know it by, perhaps within another word, in any case.</summary>
    bool Mentions(string word);

    /// <summary>Whether another line says the same, whenever it changed.</summary>
    bool SaysTheSame(IListed other);
}
