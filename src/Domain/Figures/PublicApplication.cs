using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Domain.Figures;

/// <summary>A hosted application as anybody may know it.</summary>
/// <param name="Address">Null when it is not plain http or https.</param>
public sealed record PublicApplication(string Application, string Agency, string? Address, DateOnly ValidUntil)
{
    public static PublicApplication Of(ListedApplication line) =>
        new(line.ApplicationName, line.AgencyName, WebAddress.IsValid(line.Url) ? line.Url : null, line.ValidUntil);

    /// <summary>Whether each word is somewhere in it, in any case.</summary>
    public bool Mentions(IEnumerable<string> words) => words.All(word =>
        Application.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Agency.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Address?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
