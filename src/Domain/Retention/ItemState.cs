namespace HostingFunctions.Domain.Retention;

/// <summary>What became of something on a list of what is due. The names are stored.</summary>
public enum ItemState
{
    Listed,

    /// <summary>It was held when its turn came.</summary>
    Held,

    /// <summary>It was due no more when its turn came: the schedule changed, or somebody renewed it.</summary>
    NotDue,

    Destroyed,
}
