namespace HostingFunctions.Bench.Requests;

/// <summary>Storage requests of one act.</summary>
/// <param name="Page">To show its page.</param>
/// <param name="Rest">To take the form, and for all that follows by itself.</param>
internal sealed record Cost(string Name, Tally Page, Tally Rest)
{
    /// <summary>Nobody else is active: whoever sent them, they are the page's.</summary>
    private int Pages => Page[Party.App] + Page[Party.Engine];

    public static Cost operator +(Cost left, Cost right) => new(left.Name, left.Page + right.Page, left.Rest + right.Rest);

    public override string ToString() =>
        $"| {Name} | {Pages} | {Rest[Party.App]} | {Rest[Party.Engine]} | {Pages + Rest[Party.App] + Rest[Party.Engine]} |";
}
