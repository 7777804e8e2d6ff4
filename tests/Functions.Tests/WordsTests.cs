using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>
/// The texts that users read are in src/Pages, src/Notifications and src/Domain. The functions only choose them (CONTRIBUTING.md) and contain no texts except
/// those for operators.
/// </summary>
public sealed partial class WordsTests
{
    /// <summary>The files with messages to operators about wrong settings.</summary>
    private static readonly string[] OfSettings = ["SettingsSetUp.cs", "OfficialsFile.cs", "Program.cs"];

    private static string Root => Repository.PathOf("src/Functions");

    [Fact]
    public void Functions_NoLiteral_IsProse() => Offenders(line => Literal().Matches(line).Any(literal => IsProse(literal.Value))).ShouldBeEmpty();

    [Fact]
    public void Functions_NoMessage_IsMadeOfLiterals() => Offenders(line => Message().IsMatch(line)).ShouldBeEmpty();

    [Theory]
    [InlineData("\"Tautan baru dikirim\"", true)]
    [InlineData("$\"Permohonan {request.Header.Number} sudah dicabut.\"", true)]
    [InlineData("\"Usulan ditolak\"", true)]
    [InlineData("\"perpanjangan/{token}\"", false)]
    [InlineData("$\"deletion-{hosting.DeletionRoundKey}-{due:yyyy-MM-dd}\"", false)]
    [InlineData("\"text/html; charset=utf-8\"", false)]
    [InlineData("\"public, max-age=3600\"", false)]
    [InlineData("\"default-src 'none'; style-src 'self'; base-uri 'none'\"", false)]
    public void IsProse_Literal_TwoWordsInARow(string literal, bool isProse) => IsProse(literal).ShouldBe(isProse);

    private static IEnumerable<string> Offenders(Func<string, bool> isOffence) =>
        from path in Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, path)
        where name.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj") && !OfSettings.Contains(Path.GetFileName(path))
        let lines = File.ReadAllLines(path)
        from line in lines.Index()
        where !Comment().IsMatch(line.Item) && isOffence(line.Item) && !ToOperators().IsMatch(line.Item)
            && !(line.Index > 0 && ToOperators().IsMatch(lines[line.Index - 1]) && !lines[line.Index - 1].EndsWith(';'))
        select $"{name}: {line.Item.Trim()}";

    private static bool IsProse(string literal) => TwoWords().IsMatch(Hole().Replace(literal, "0"));

    [GeneratedRegex(@"^\s*//")]
    private static partial Regex Comment();

    /// <summary>Log messages and exceptions. Their text may be on the next line.</summary>
    [GeneratedRegex(@"\[LoggerMessage\(|\w*Exception\(")]
    private static partial Regex ToOperators();

    [GeneratedRegex(@"new (MessagePage|PageLink)\(|new FieldError\(.*""")]
    private static partial Regex Message();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"(?<![\w-])\p{L}{2,}[,.:;]? \p{L}{2,}(?![\w=-])")]
    private static partial Regex TwoWords();
}
