using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>What tells a page in the browser's title from others of its kind: the application, then the number.</summary>
public static class AboutText
{
    /// <summary>While nobody has said that a request is theirs, no word of a stranger.</summary>
    public static IReadOnlyList<string> Of(HostingRequest request) =>
        request.IsUnconfirmed ? [request.Header.Number] : [request.Current.Form.ApplicationName, request.Header.Number];

    /// <param name="typed">Of a form that has no number yet.</param>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, string> typed) =>
        typed.GetValueOrDefault(Pa17Field.ApplicationName) is { Length: > 0 } name ? [name] : [];

    public static IReadOnlyList<string> Of(RegisterRecord application) => [application.ApplicationName, application.Number];
}
