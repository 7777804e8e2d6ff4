using System.Reflection;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>The name of a field is written only beside its form, in src/Domain/Forms.</summary>
public sealed class FieldNamesTests
{
    /// <summary>The code that reads, shows or fills in forms.</summary>
    private static readonly string[] Folders = ["src/Functions", "src/Pages", "src/Simulator"];

    private static IEnumerable<string> Texts =>
    [
        IdDigits.Name,
        Pa17Field.IdempotencyKey,
        SignedIn.AntiforgeryField,
        .. typeof(FormField).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(FormField))
            .Select(property => ((FormField)property.GetValue(null)!).Name),
    ];

    private static IEnumerable<string> All => [.. Texts, .. Enum.GetValues<AttachmentKind>().Select(kind => kind.Field())];

    [Fact]
    public void Forms_TheirTextFields_AreThoseThatAreRead() =>
        FieldNames.All.Order().ShouldBe(Texts.Except([SealForm.FileField.Name]).Distinct().Order());

    [Fact]
    public void Source_OfThoseWhoUseForms_NamesNoField()
    {
        // Matches a name as the first element of a pair or argument list, as a key, or in the form of a page. Tags of metrics have the same names.
        var literal = new Regex($"(?:[([]|name=)\"({string.Join('|', All.Distinct())})\"");

        var literals =
            from folder in Folders
            from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
            let name = Path.GetRelativePath(Repository.Root, file)
            where !name.StartsWith("src/Functions/Telemetry", StringComparison.Ordinal) && !name.Split(Path.DirectorySeparatorChar).Contains("obj")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && literal.IsMatch(line)
            select $"{name}: {line.Trim()}";

        literals.ShouldBeEmpty();
    }
}
