using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>
/// An entry's place in its chain, without a person in it: what the exported trail holds of it. Its hash is of all the rest, the entry before included, so
/// nothing in a chain can be changed, left out or moved without all hashes after it being others (ADR 17).
/// </summary>
/// <param name="Seq">From 1.</param>
/// <param name="Revision">The request's revision; 0 where there is none.</param>
/// <param name="Facts">What happened, as programs read it (<see cref="Fact.Fields"/>); empty for what only people read.</param>
/// <param name="Said">The salted hash of who did what (<see cref="Speech"/>): it stays when that is destroyed.</param>
/// <param name="Before">The hash of the entry before; zeros for the first.</param>
public sealed record ChainedEntry(
    ChainId Chain, long Seq, DateTimeOffset At, int Revision, IReadOnlyList<KeyValuePair<string, string>> Facts, Sha256Hash Said, Sha256Hash Before,
    Sha256Hash Hash)
{
    public TrailHead Head => new(Chain, Seq, Hash);

    /// <summary>Whether personal data were destroyed here.</summary>
    public bool IsErasure => Facts.Contains(new(nameof(Fact.Kind), nameof(FactKind.Erased)));

    /// <summary>Whether the hash is that of the content.</summary>
    public bool IsWhole => Hash == Sealed().Hash;

    /// <summary>The same with the hash of what it holds.</summary>
    public ChainedEntry Sealed() => this with
    {
        Hash = new Canonical("trail-entry-1")
            .Add(Chain.Kind.ToString()).Add(Chain.Of).Add(Seq).Add(At).Add(Revision).Add(Facts).Add(Said).Add(Before).Hash(),
    };
}
