namespace HostingFunctions.Domain.Audit;

/// <summary>An entry as it is stored, to be judged.</summary>
/// <param name="Row">Where it stands: the row's key.</param>
/// <param name="Entry">Null when the row cannot be read.</param>
/// <param name="Link">Its place in the chain; null when it has none.</param>
/// <param name="Salt">Null once its personal data were destroyed.</param>
public sealed record StoredEntry(string Row, AuditEntry? Entry, ChainedEntry? Link, byte[]? Salt)
{
    /// <summary>Whether its personal data were destroyed.</summary>
    public bool IsErased => Link is not null && Salt is null;

    /// <summary>Whether it says what was hashed, or nothing any more.</summary>
    public bool SaysTheSame => IsErased ? Entry == Entry!.WithoutPerson() : Link is not null && Speech.Of(Entry!, Salt!) == Link.Said;
}
