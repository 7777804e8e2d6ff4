using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>What one form PA-17 is filled with.</summary>
/// <param name="Evidence">The picture evidence, in the order of the files.</param>
internal sealed record Pa17Content(Revision Revision, IReadOnlyList<Evidence> Evidence, bool IsRenewal)
{
    public Pa17Form Form => Revision.Form;

    public string Title => $"PERMOHONAN LAYANAN HOSTING {Form.ApplicationName}";
}
