using System.Reflection;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>A field's name stands beside its form, in src/Domain/Forms.</summary>
public sealed class FieldNamesTests
{
    /// <summary>Those who read, show or fill in forms.</summary>
    private static readonly string[] Folders = ["src/Functions", "src/Pages", "src/Simulator"];

    private static IEnumerable<string> All =>
    [
        IdDigits.Name,
        Pa17Field.IdempotencyKey,
        .. typeof(FormField).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(FormField))
            .Select(property => ((FormField)property.GetValue(null)!).Name),
        .. Enum.GetValues<AttachmentKind>().Select(kind => kind.Field()),
    ];

    [Fact]
    public void Source_OfThoseWhoUseForms_NamesNoField()
    {
        // As the first of a pair or of what is passed, as a key, or in a page's form; tags of metrics are called alike.
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
