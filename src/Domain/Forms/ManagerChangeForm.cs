using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form of <c>/pengelola</c>, checked.</summary>
/// <param name="HeadEmail">Where the agency's head is asked to confirm.</param>
public sealed record ManagerChangeForm(HostingManager To, EmailAddress HeadEmail)
{
    public static FormField HeadEmailField { get; } = new("headEmail", "Email Kepala OPD", 254);

    public ManagerChange AskedBy(string name, DateTimeOffset at) => new(Guid.NewGuid().ToString("N"), To, name, at, HeadEmail);

    /// <param name="application">When its agency's contact contains no email address, the form asks for the head's address (ours).</param>
    /// <param name="emailDomain">The domain that the email addresses must belong to.</param>
    public static Checked<ManagerChangeForm> Check(TypedFields fields, RegisterRecord application, string emailDomain)
    {
        var manager = ManagerSection.Read(fields, emailDomain);
        fields.Refuse(Pa17Field.ManagerName, manager == application.Manager ? "Ini pengelola yang sekarang. Isi data pengelola yang baru." : null);
        var head = application.HeadEmail ?? EmailAddress.TryParse(fields.Tidied(HeadEmailField));
        fields.Refuse(HeadEmailField.Name, application.HeadEmail is not null ? null
            : head?.IsIn(emailDomain) != true ? $"Isi email Kepala OPD yang menggunakan {emailDomain}."
            : head == application.Manager.Email || head == manager?.Email ? "Email Kepala OPD harus lain daripada email pengelola lama dan baru."
            : null);

        return fields.Result(() => new ManagerChangeForm(manager!, head!));
    }
}
