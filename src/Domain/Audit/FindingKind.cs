namespace HostingFunctions.Domain.Audit;

/// <summary>What is wrong with a trail.</summary>
public enum FindingKind
{
    /// <summary>A row cannot be read.</summary>
    Unreadable,

    /// <summary>An entry stands outside the chain: somebody put it there, or took its place away.</summary>
    Unchained,

    /// <summary>An entry does not hold what was hashed: time, revision, facts or hashes were changed.</summary>
    Edited,

    /// <summary>Who did what was changed, or its salt.</summary>
    Reworded,

    /// <summary>Who did what is gone, and no later entry says that it was destroyed.</summary>
    Wiped,

    /// <summary>Entries are missing before this one.</summary>
    Missing,

    /// <summary>Two entries have the same place.</summary>
    Doubled,

    /// <summary>An entry is chained on something else than the entry before it.</summary>
    Torn,

    /// <summary>The last entries are missing: the head, or a night, knows more of them.</summary>
    CutOff,

    /// <summary>An entry stands after the head.</summary>
    PastHead,

    /// <summary>The head names another last entry.</summary>
    HeadDiffers,

    HeadMissing,

    /// <summary>An entry, whole in itself, is another than the one that a night knew: it was written anew later.</summary>
    Rewritten,

    /// <summary>A night knows a chain of which nothing is left.</summary>
    ChainMissing,

    /// <summary>A night's record does not hold what was hashed.</summary>
    NightEdited,

    /// <summary>A night is not chained on the one before it: that one is another, or one in between is missing.</summary>
    NightTorn,

    /// <summary>The witness knows another root of this night.</summary>
    NightDiffers,

    /// <summary>The witness knows a night of which nothing is left.</summary>
    NightMissing,
}
