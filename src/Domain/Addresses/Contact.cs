using System.Text.RegularExpressions;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Addresses;

/// <summary>Whom people call or write to about the service.</summary>
/// <param name="Phone">As people write it; empty for none.</param>
/// <param name="Email">Null for none.</param>
/// <param name="Hours">When somebody answers, as the end of a sentence: <c>Senin sampai Jumat pukul 08.00 sampai 16.00 WIB</c>. May be empty.</param>
public sealed partial record Contact(string Phone, EmailAddress? Email, string Hours)
{
    public static Contact None { get; } = new("", null, "");

    /// <summary>How to reach somebody: by what, where, and the address of a link that does so; empty when nobody is named.</summary>
    public IReadOnlyList<(string By, string Where, string Link)> Ways =>
    [
        .. Phone.Length > 0 ? [("telepon", Phone, Dial(Phone))] : Array.Empty<(string, string, string)>(),
        .. Email is null ? Array.Empty<(string, string, string)>() : [("email", Email.Value, $"mailto:{Email}")],
    ];

    /// <summary>Whether a text is one telephone number.</summary>
    public static bool IsPhone(string text) => Number().IsMatch(text);

    /// <summary>RFC 3966; from abroad too: a number that begins with 0 is one of Indonesia.</summary>
    private static string Dial(string phone)
    {
        var dialled = Punctuation().Replace(phone, "");
        return $"tel:{(dialled.StartsWith('0') ? $"+62{dialled[1..]}" : dialled)}";
    }

    [GeneratedRegex(@"^\+?(?:[ ().-]*[0-9]){3,15}[ ().-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[^0-9+]", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();
}
