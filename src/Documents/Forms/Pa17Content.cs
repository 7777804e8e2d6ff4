using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>The content of one form PA-17.</summary>
/// <param name="Evidence">The picture evidence, in the order of the files.</param>
internal sealed record Pa17Content(Revision Revision, IReadOnlyList<Evidence> Evidence, bool IsRenewal)
{
    /// <summary>The form's heading; the application's name follows it.</summary>
    public const string Heading = "PERMOHONAN LAYANAN HOSTING ";

    public Pa17Form Form => Revision.Form;
}
