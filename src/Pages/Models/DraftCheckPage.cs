using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/draf/{token}/periksa</c>: everything in a draft once more, with a way to change each part, before it is sent.</summary>
/// <param name="IsManagers">Whether the hosting manager sends it, who signs with the digits; else whoever does ticks a box.</param>
/// <param name="Saved">Which state of the draft is shown.</param>
public sealed record DraftCheckPage(
    string Token, Pa17Form Form, IReadOnlyList<Attachment> Files, bool IsManagers, string Saved, IReadOnlyList<FieldError> Errors)
    : PageModel("Periksa jawaban Anda", Form.ApplicationName)
{
    /// <summary>What the agency has filed already under the same name.</summary>
    public IReadOnlyList<HostingRequest> Namesakes { get; init; } = [];

    public override bool Refused => Errors.Count > 0;
}
