using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>Everything that the repository cites exists: rules, decisions, parts of the SOP, and the types, members and files that its pages name.</summary>
public sealed partial class CitationTests
{
    private static readonly string[] Extensions =
        [".cs", ".razor", ".css", ".md", ".bicep", ".bicepparam", ".kql", ".yml", ".yaml", ".props", ".targets", ".csproj"];

    /// <summary>Each file's path relative to the root, with slashes, and its text.</summary>
    private static readonly Dictionary<string, string> Texts = new[] { ".github", "bench", "docs", "infra", "samples", "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Select(path => (Name: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), Path: path))
        .Where(file => Extensions.Contains(Path.GetExtension(file.Path)) && !file.Name.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
        .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path));

    /// <summary>The files that declare each type, without comments.</summary>
    private static readonly ILookup<string, (string Path, string Code)> Types = Texts
        .Where(file => file.Key.EndsWith(".cs"))
        .Select(file => (Path: file.Key, Code: Comment().Replace(file.Value, "")))
        .SelectMany(file => Declaration().Matches(file.Code).Select(match => (Name: match.Groups[1].Value, File: file)))
        .ToLookup(type => type.Name, type => type.File);

    [Fact]
    public void Rule_EachCited_StandsInTheRules() =>
        Missing(Rule(), ListItem().Matches(Texts["docs/rules.md"])).ShouldBeEmpty();

    [Fact]
    public void Sop_EachCitedPart_StandsInTheSop() =>
        Missing(SopPart(), Part().Matches(Texts["docs/sop.md"])).ShouldBeEmpty();

    [Fact]
    public void Adr_EachCitedNumber_IsADecision() =>
        Missing(Adr(), AdrFile().Matches(string.Join('\n', Texts.Keys))).ShouldBeEmpty();

    [Fact]
    public void Adr_EachHeading_BearsItsFilesNumber() => Texts
        .Where(file => AdrFile().Match(file.Key) is { Success: true } match && !file.Value.StartsWith($"# {Number(match.Groups[1])}. "))
        .Select(file => file.Key).ShouldBeEmpty();

    [Fact]
    public void Adr_EachLink_LeadsToTheDecisionItNames() => Texts
        .SelectMany(file => AdrLink().Matches(file.Value).Select(match => (file.Key, Link: match)))
        .Where(link => Number(link.Link.Groups[1]) != Number(link.Link.Groups[2]))
        .Select(link => $"{link.Key}: {link.Link.Value}").ShouldBeEmpty();

    [Fact]
    public void Link_EachBetweenPages_LeadsToAFile() => Texts
        .Where(file => file.Key.EndsWith(".md"))
        .SelectMany(file => PageLink().Matches(file.Value).Select(match => (file.Key, Target: match.Groups[1].Value)))
        .Where(link => !Path.Exists(Repository.PathOf(Path.GetDirectoryName(link.Key)!, link.Target)))
        .Select(link => $"{link.Key}: {link.Target}").ShouldBeEmpty();

    /// <param name="heading">The heading above the tables.</param>
    /// <param name="column">The first column that holds names; earlier ones hold words of the SOP or of people.</param>
    [Theory]
    [InlineData("docs/sop-map.md", "# ", 1)]
    [InlineData("docs/glossary.md", "# ", 1)]
    [InlineData("docs/sop.md", "## 7.", 1)]
    [InlineData("CONTRIBUTING.md", "## Where a line belongs", 0)]
    [InlineData("CONTRIBUTING.md", "## Where to change what", 1)]
    [InlineData("SECURITY.md", "## What is protected, and how", 2)]
    public void Page_EachNameInItsTables_Exists(string page, string heading, int column) =>
        Names(page, heading, column).Where(name => !Exists(name)).ShouldBeEmpty();

    /// <summary>Every choice that the code marks "(ours)" is listed in sop.md.</summary>
    [Fact]
    public void Sop_EachChoiceMarkedAsOurs_IsListed()
    {
        var listed = Names("docs/sop.md", "## 7.", 1).Select(name => name.Split('.')[0]).ToList();

        Texts.Where(file => file.Key.StartsWith("src/") && file.Value.Contains("(ours") && !listed.Contains(Path.GetFileNameWithoutExtension(file.Key)))
            .Select(file => file.Key).ShouldBeEmpty();
    }

    /// <summary>Otherwise a pattern that no longer finds anything would pass for ever.</summary>
    [Fact]
    public void Citation_EachKind_IsFound()
    {
        int[] found =
        [
            Cited(Rule()).Count(), Cited(SopPart()).Count(), Cited(Adr()).Count(), Texts.Values.Sum(text => AdrLink().Count(text)),
            Names("docs/sop-map.md", "# ", 1).Count, Names("docs/glossary.md", "# ", 1).Count, Names("docs/sop.md", "## 7.", 1).Count,
        ];

        found.ShouldAllBe(count => count > 5);
    }

    private static IEnumerable<string> Missing(Regex citation, IEnumerable<Match> numbered)
    {
        var known = numbered.Select(match => Number(match.Groups[1])).ToHashSet();
        return Cited(citation).Where(cited => !known.Contains(cited.Number)).Select(cited => $"{cited.Path}: {cited.Text}");
    }

    private static IEnumerable<(string Path, string Text, int Number)> Cited(Regex citation) =>
        from file in Texts
        from match in citation.Matches(file.Value)
        from number in Numbers(match)
        select (file.Key, match.Value, number);

    /// <summary>"parts 4 to 6" cites three.</summary>
    private static IEnumerable<int> Numbers(Match citation)
    {
        var numbers = Digits().Matches(citation.Value).Select(Number).ToList();
        return citation.Value.Contains(" to ") ? Enumerable.Range(numbers[0], numbers[^1] - numbers[0] + 1) : numbers;
    }

    /// <summary>The names in backticks in the tables below a heading, up to the next heading of its level.</summary>
    private static List<string> Names(string page, string heading, int column)
    {
        var level = heading[..(heading.IndexOf(' ') + 1)];
        var lines = Texts[page].Split('\n').SkipWhile(line => !line.StartsWith(heading)).Skip(1).TakeWhile(line => !line.StartsWith(level));
        return [.. lines
            .Where(line => line.StartsWith("| ") && !line.StartsWith("| ---"))
            .SelectMany(line => line.Trim('|', ' ').Split(" | ").Skip(column))
            .SelectMany(cell => Backticked().Matches(cell)).Select(match => match.Groups[1].Value).Distinct()];
    }

    private static bool Exists(string name)
    {
        if (Folder().IsMatch(name) || name.Contains('/') && Path.HasExtension(name))
        {
            return Path.Exists(Repository.PathOf(name.TrimEnd('/')));
        }

        // A type with its folder, a type with its member, or a type; otherwise a setting or the name of something stored.
        var parts = name.Split('/')[^1].Split('.');
        var files = Types[parts[0]].Where(file => !name.Contains('/') || file.Path.EndsWith($"/{name}.cs"));
        return files.Any(file => parts.Length == 1 || Regex.IsMatch(file.Code, $@"\b{parts[1]}\b"))
            || Setting().IsMatch(name) && Texts["README.md"].Contains($"`{name}`")
            || Texts["src/Storage/StorageLayout.cs"].Contains($"\"{name}\"");
    }

    private static int Number(Capture digits) => int.Parse(digits.Value);

    [GeneratedRegex(@"\b[Rr]ules? \d+(?:(?:,| and| to) \d+)*")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\bsop\.md,? parts? \d+(?:(?:,| and| to) \d+)*")]
    private static partial Regex SopPart();

    [GeneratedRegex(@"\bADRs? \d+(?:(?:,| and| to) \d+)*")]
    private static partial Regex Adr();

    [GeneratedRegex(@"\[ADR (\d+)\]\([^)]*?adr/(\d+)-[^)]*\)")]
    private static partial Regex AdrLink();

    [GeneratedRegex(@"\bdocs/adr/(\d{4})-[\w-]+\.md")]
    private static partial Regex AdrFile();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^## (\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex(@"\]\((?!\w+:|#|/)([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex PageLink();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Backticked();

    [GeneratedRegex("^(?:bench|docs|infra|samples|src|tests)/")]
    private static partial Regex Folder();

    [GeneratedRegex(@"^\w+__\w+$")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:class|record(?: struct| class)?|struct|interface|enum)\s+(\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
