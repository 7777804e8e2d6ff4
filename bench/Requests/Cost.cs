namespace HostingFunctions.Bench.Requests;

/// <summary>Storage requests of one act.</summary>
/// <param name="Pages">To show its page.</param>
/// <param name="App">Of the app, to take the form and for all that follows by itself: documents, links, mails.</param>
/// <param name="Engine">Of the durable engine meanwhile.</param>
internal sealed record Cost(string Name, int Pages, int App, int Engine)
{
    public int Total => Pages + App + Engine;

    public static Cost operator +(Cost left, Cost right) =>
        new(left.Name, left.Pages + right.Pages, left.App + right.App, left.Engine + right.Engine);

    public override string ToString() => $"| {Name} | {Pages} | {App} | {Engine} | {Total} |";
}
