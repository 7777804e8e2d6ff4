using System.Text;

namespace HostingFunctions.Bench.Documents;

/// <summary>This project's document as a template for other engines: same styles, same layout, a tag in place of every value.</summary>
internal static class Template
{
    /// <param name="tag">How a tag is written, e.g. <c>{name}</c> for <c>name</c>.</param>
    /// <exception cref="InvalidOperationException">The document lacks one of the values.</exception>
    public static IReadOnlyList<(string Name, byte[] Content)> Of(byte[] document, IReadOnlyDictionary<string, string> values, Func<string, string> tag)
    {
        var found = new HashSet<string>();
        var parts = Parts.Of(document).Select(part => Parts.IsXml(part.Name) ? (part.Name, Tagged(part.Content, values, tag, found)) : part).ToList();
        var missing = values.Keys.Except(found).ToList();
        return missing.Count == 0
            ? parts
            : throw new InvalidOperationException($"The document does not hold {string.Join(", ", missing)}.");
    }

    private static byte[] Tagged(byte[] content, IReadOnlyDictionary<string, string> values, Func<string, string> tag, HashSet<string> found)
    {
        var text = Encoding.UTF8.GetString(content);

        // Longest first, because one value may be part of another.
        foreach (var (name, value) in values.OrderByDescending(value => value.Value.Length))
        {
            if (text.Contains(value, StringComparison.Ordinal))
            {
                text = text.Replace(value, tag(name), StringComparison.Ordinal);
                found.Add(name);
            }
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
