using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>Checks form PA-17 as typed. Every fault is reported at once, each at its field.</summary>
/// <param name="emailDomain">The domain the hosting manager's email must lie in (sop.md part 4), e.g. <c>batam.go.id</c>.</param>
public sealed class Pa17Check(string emailDomain)
{
    public const int LongestNotes = 4000;

    /// <param name="typed">Field name to text; a missing field is an empty one.</param>
    public Checked<Pa17Form> Check(IReadOnlyDictionary<string, string> typed)
    {
        var fields = new TypedFields(typed, emailDomain);
        var applicationName = fields.Text(Pa17Field.ApplicationName, "Nama aplikasi", 150);
        var agencyName = fields.Text(Pa17Field.AgencyName, "Nama instansi", 200);
        var agencyAddress = fields.Text(Pa17Field.AgencyAddress, "Alamat", 500, lines: true);
        var agencyContact = fields.Text(Pa17Field.AgencyContact, "No telepon/email instansi", 200);
        var manager = fields.Manager();
        var documentationUrl = fields.Url(Pa17Field.DocumentationUrl, "Alamat dokumentasi aplikasi", required: true);
        var pseUrl = fields.Url(Pa17Field.PseUrl, "Halaman Pendataan Sistem Elektronik", required: false);
        var notes = fields.Text(Pa17Field.Notes, "Catatan", LongestNotes, required: false, lines: true);
        var headName = fields.Text(Pa17Field.AgencyHeadName, "Nama Kepala OPD", 150);
        var headNip = fields.Id(Pa17Field.AgencyHeadNip, "NIP Kepala OPD", IdKind.Nip);

        return fields.Errors.Count > 0
            ? new Checked<Pa17Form>(null, fields.Errors)
            : new Checked<Pa17Form>(
                new Pa17Form
                {
                    ApplicationName = applicationName,
                    AgencyName = agencyName,
                    AgencyAddress = agencyAddress,
                    AgencyContact = agencyContact,
                    ManagerName = manager!.Name,
                    ManagerId = manager.Id,
                    ManagerEmail = manager.Email,
                    ManagerPhone = manager.Phone,
                    DocumentationUrl = documentationUrl,
                    PseUrl = pseUrl,
                    Notes = notes,
                    AgencyHeadName = headName,
                    AgencyHeadNip = headNip!,
                },
                []);
    }
}
