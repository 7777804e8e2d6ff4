using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>src/Functions is divided by the nouns of the procedure, and the rooms depend on each other in one direction (docs/architecture.md).</summary>
public sealed partial class RoomsTests
{
    /// <summary>The rooms that each room may use. Every room may also use Settings, Telemetry and Wakeups.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Desk"] = ["Filing", "Limits", "Links", "Notices", "Register", "Retention", "Site", "Steps"],
        ["Bounces"] = [],
        ["Filing"] = ["Limits", "Links", "Site"],
        ["Limits"] = ["Site"],
        ["Steps"] = ["Links", "Site"],
        ["Register"] = ["Links", "Site", "Notices"],
        ["Retention"] = ["Links", "Notices", "Site"],
        ["Seals"] = ["Links", "Site"],
        ["Links"] = ["Site"],
        ["Notices"] = ["Bounces"],
        ["Site"] = ["Scanning"],
        ["Scanning"] = [],
        ["Webhooks"] = ["Limits"],
        ["Settings"] = [],
        ["Telemetry"] = [],
        ["Wakeups"] = [],
    };

    private static readonly string[] Leaves = ["Settings", "Telemetry", "Wakeups"];

    private static string Root => Repository.PathOf("src/Functions");

    public static TheoryData<string> Rooms => [.. MayUse.Keys];

    [Fact]
    public void Rooms_AreThoseOfTheArchitecture()
    {
        var rooms = Directory.GetDirectories(Root)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(folder => Path.GetFileName(folder)!);

        rooms.ShouldBe(MayUse.Keys, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_EachFile_UsesOnlyRoomsThatItMay(string room)
    {
        string[] allowed = [room, .. MayUse[room], .. Leaves];

        var offenders = Sources(room).SelectMany(source => UsedBy(source.Text).Except(allowed).Select(used => $"{source.Name} uses {used}"));

        offenders.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_EachFile_HasTheRoomsNamespace(string room)
    {
        var strangers = Sources(room).Where(source => Namespace().Match(source.Text).Groups[1].Value != room).Select(source => source.Name);

        strangers.ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string Text)> Sources(string room) =>
        
        from path in Directory.EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories)
        select (Path.GetRelativePath(Root, path), File.ReadAllText(path));

    /// <summary>The rooms that a file names in its <c>using</c> lines. Namespaces of other projects are not rooms.</summary>
    private static IEnumerable<string> UsedBy(string text) =>
        Using().Matches(text).Select(match => match.Groups[1].Value).Where(MayUse.ContainsKey);

    [GeneratedRegex(@"^using (?:static |\w+ = )?HostingFunctions\.(\w+)[\w.<>]*;\r?$", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace HostingFunctions\.(\w+);\r?$", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
