using System.Globalization;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Files;
using MimeKit;

namespace HostingFunctions.Backup;

/// <summary>The roots that a witness got by mail, from the mails as files (.eml), or as their text.</summary>
public static partial class WitnessMails
{
    /// <exception cref="FormatException">Two mails name different roots of one night: then one of them is forged.</exception>
    public static async Task<IReadOnlyDictionary<DateOnly, Sha256Hash>> ReadAsync(string folder, CancellationToken cancellation = default)
    {
        var roots = new Dictionary<DateOnly, Sha256Hash>();
        foreach (var path in Directory.GetFiles(folder))
        {
            foreach (Match line in Root().Matches(await TextAsync(path, cancellation)))
            {
                var on = DateOnly.ParseExact(line.Groups["night"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                var root = Sha256Hash.Parse(line.Groups["root"].Value);
                if (roots.GetValueOrDefault(on, root) != root)
                {
                    throw new FormatException($"Two mails name different roots of the night {on:yyyy-MM-dd}; one is {path}.");
                }

                roots[on] = root;
            }
        }

        return roots;
    }

    private static async Task<string> TextAsync(string path, CancellationToken cancellation) =>
        Path.GetExtension(path).Equals(".eml", StringComparison.OrdinalIgnoreCase)
            ? (await MimeMessage.LoadAsync(path, cancellation)).TextBody ?? ""
            : await File.ReadAllTextAsync(path, cancellation);

    [GeneratedRegex(@"(?<night>\d{4}-\d{2}-\d{2}) (?<root>[0-9a-f]{64})\b")]
    private static partial Regex Root();
}
