using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/data-pribadi</c>: the administrator has all that is stored about one person as a file.</summary>
public sealed record DeskDataPage(SignedIn Who, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors) : DeskPage(Who, "Data pribadi")
{
    public override bool Refused => Errors.Count > 0;
}
