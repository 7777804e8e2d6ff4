using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form of <c>/pengelola</c>, checked.</summary>
/// <param name="HeadEmail">The address at which the agency's head is asked to confirm; null when none is confirmed.</param>
public sealed record ManagerChangeForm(HostingManager To, EmailAddress? HeadEmail)
{
    public ManagerChange AskedBy(string name, DateTimeOffset at) => new(Guid.NewGuid().ToString("N"), To, name, at, HeadEmail);

    /// <param name="emailDomain">The domain that the email address must belong to.</param>
    public static Checked<ManagerChangeForm> Check(TypedFields fields, RegisterRecord application, string emailDomain)
    {
        var manager = ManagerSection.Read(fields, emailDomain);
        fields.Refuse(Pa17Field.ManagerName, manager == application.Manager ? "Ini pengelola yang sekarang. Isi data pengelola yang baru." : null);
        fields.Refuse(Pa17Field.ManagerEmail, application.HeadAddress?.Email.IsSameMailboxAs(manager?.Email) == true
            ? "Ini email Kepala OPD. Email Pengelola Hosting harus lain."
            : null);

        return fields.Result(() => new ManagerChangeForm(manager!, application.HeadEmail));
    }
}
