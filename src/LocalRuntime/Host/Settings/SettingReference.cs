using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary><c>%Setting%</c> in attributes and host.json.</summary>
internal static partial class SettingReference
{
    /// <summary>Replaces each <c>%Name%</c> by the setting of that name.</summary>
    /// <exception cref="InvalidOperationException">There is no such setting.</exception>
    internal static string? Resolve(string? text, IConfiguration settings) => text is null
        ? null
        : Pattern().Replace(text, match => settings[match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)]
            ?? throw new InvalidOperationException($"'{match.Value}' does not resolve: there is no setting {match.Groups[1].Value}."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Pattern();
}
