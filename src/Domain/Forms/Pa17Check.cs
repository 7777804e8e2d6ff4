using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>Checks form PA-17 as typed. Reports every fault at once, each at its field.</summary>
/// <param name="emailDomain">The domain that the hosting manager's email address must belong to (sop.md part 4), e.g. <c>batam.go.id</c>.</param>
public sealed class Pa17Check(string emailDomain)
{
    public Checked<Pa17Form> Check(TypedFields fields)
    {
        var applicationName = fields.Text(Pa17FormFields.ApplicationName);
        var agencyName = fields.Text(Pa17FormFields.AgencyName);
        var agencyAddress = fields.Text(Pa17FormFields.AgencyAddress);
        var agencyContact = fields.Text(Pa17FormFields.AgencyContact);
        var manager = ManagerSection.Read(fields, emailDomain);
        var documentationUrl = fields.Url(Pa17FormFields.DocumentationUrl);
        var pseUrl = fields.Url(Pa17FormFields.PseUrl);
        var notes = fields.Text(Pa17FormFields.Notes);
        var headName = fields.Text(Pa17FormFields.AgencyHeadName);
        var headNip = fields.Id(Pa17FormFields.AgencyHeadNip, IdKind.Nip);

        return fields.Result(() => new Pa17Form
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
        });
    }
}
