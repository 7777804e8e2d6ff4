using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace HostSampleApp;

public sealed class Activities(Journal journal)
{
    [Function(nameof(Note))]
    public void Note([ActivityTrigger] Entry entry) => journal.Write(entry.Id, entry.Text);

    /// <summary>Fails until it has been called as often as the entry says.</summary>
    [Function(nameof(Fail))]
    public string Fail([ActivityTrigger] Entry entry)
    {
        journal.Write(entry.Id, "tried");
        var tries = journal.Read(entry.Id).Length;
        return tries > int.Parse(entry.Text, CultureInfo.InvariantCulture) ? $"at try {tries}" : throw new InvalidOperationException("Not yet: try again.");
    }

    [Function(nameof(Hold))]
    public async Task<string> Hold([ActivityTrigger] Entry entry, CancellationToken cancellation)
    {
        journal.Write(entry.Id, "begun");
        await journal.WhenOpenAsync(entry.Id, cancellation);
        return entry.Text;
    }

    [Function(nameof(GiveText))]
    public static string GiveText([ActivityTrigger] string text) => text;

    [Function(nameof(GiveNumber))]
    public static int GiveNumber([ActivityTrigger] int number) => number + 1;

    [Function(nameof(GiveNothing))]
    public static string? GiveNothing([ActivityTrigger] string text) => null;

    [Function(nameof(GivePair))]
    public static Pair GivePair([ActivityTrigger] Pair pair) => pair with { Number = pair.Number + 1 };
}
