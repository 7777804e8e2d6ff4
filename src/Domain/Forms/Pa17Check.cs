using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>Checks form PA-17 as typed. Reports every fault at once, each at its field.</summary>
/// <param name="emailDomain">The domain of the email addresses of the hosting manager (sop.md part 4) and the agency's head, e.g. <c>batam.go.id</c>.</param>
public sealed class Pa17Check(string emailDomain)
{
    /// <param name="managers">The addresses of those who are, were or are to be hosting manager besides the form's: none of them is the head's.</param>
    public Checked<Pa17Form> Check(TypedFields fields, params IReadOnlyList<EmailAddress> managers)
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
        var headTitle = fields.Text(Pa17FormFields.AgencyHeadTitle);
        var headNip = fields.Id(Pa17FormFields.AgencyHeadNip, IdKind.Nip);
        var headEmail = fields.IsUnknown(Pa17FormFields.AgencyHeadEmail) ? null : fields.Email(Pa17FormFields.AgencyHeadEmail, emailDomain);
        var isManagers = headEmail is not null && managers.Append(manager?.Email).Any(headEmail.IsSameMailboxAs);
        fields.Refuse(Pa17Field.AgencyHeadEmail, isManagers ? Pa17Problems.HeadIsNoManager : null);

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
            AgencyHeadTitle = headTitle,
            AgencyHeadNip = headNip!,
            AgencyHeadEmail = headEmail,
        });
    }
}
