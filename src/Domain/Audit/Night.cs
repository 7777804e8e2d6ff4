using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>
/// What all chains were at a night, as one hash: the root, which the witness gets by mail. It is chained on the root of the night before.
/// </summary>
/// <param name="On">In WIB; one a day.</param>
/// <param name="Before">The root of the night before; zeros for the first.</param>
/// <param name="Tree">The <see cref="MerkleTree"/> of all heads in the order of their chains.</param>
/// <param name="Entries">Of all chains together.</param>
public sealed record Night(DateOnly On, Sha256Hash Before, Sha256Hash Tree, int Chains, long Entries, Sha256Hash Root)
{
    /// <summary>Whether the root is that of the rest.</summary>
    public bool IsWhole => Root == Sealed().Root;

    /// <param name="heads">Of all chains, in any order.</param>
    public static Night Of(DateOnly on, Night? before, IReadOnlyCollection<TrailHead> heads) =>
        new Night(on, before?.Root ?? TrailHead.Zeros, TreeOf(heads), heads.Count, heads.Sum(head => head.Seq), TrailHead.Zeros).Sealed();

    public static Sha256Hash TreeOf(IEnumerable<TrailHead> heads) => MerkleTree.RootOf(heads.OrderBy(head => head.Chain).Select(LeafOf));

    /// <summary>The same with the root of what it holds.</summary>
    public Night Sealed() => this with
    {
        Root = new Canonical("trail-night-1").Add(Before).Add(On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Add(Tree).Add(Chains).Add(Entries).Hash(),
    };

    private static Sha256Hash LeafOf(TrailHead head) =>
        new Canonical("trail-head-1").Add(head.Chain.Kind.ToString()).Add(head.Chain.Of).Add(head.Seq).Add(head.Hash).Hash();
}
