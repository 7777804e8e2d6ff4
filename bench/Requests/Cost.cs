namespace HostingFunctions.Bench.Requests;

/// <summary>The storage requests of one act.</summary>
/// <param name="Page">For showing the page.</param>
/// <param name="Rest">For receiving the form, and for everything that follows automatically.</param>
internal sealed record Cost(string Name, Tally Page, Tally Rest)
{
    /// <summary>All of them belong to the page, whoever sent them, because nobody else is active.</summary>
    private int Pages => Page[Party.App] + Page[Party.Engine];

    public static Cost operator +(Cost left, Cost right) => new(left.Name, left.Page + right.Page, left.Rest + right.Rest);

    public override string ToString() =>
        $"| {Name} | {Pages} | {Rest[Party.App]} | {Rest[Party.Engine]} | {Pages + Rest[Party.App] + Rest[Party.Engine]} |";
}
