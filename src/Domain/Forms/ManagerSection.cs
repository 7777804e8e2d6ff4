using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The section <c>PENGELOLA HOSTING</c> of form PA-17, which a change of manager asks for without the rest of the form.</summary>
internal static class ManagerSection
{
    /// <param name="emailDomain">The domain that the email address must belong to.</param>
    /// <returns>Null when one of its fields is wrong.</returns>
    public static HostingManager? Read(TypedFields fields, string emailDomain)
    {
        var before = fields.Errors.Count;
        var name = fields.Text(Pa17FormFields.ManagerName);
        var id = fields.Id(Pa17FormFields.ManagerId, KindOf(fields));
        var email = fields.Email(Pa17FormFields.ManagerEmail, emailDomain);
        var phone = fields.Phone(Pa17FormFields.ManagerPhone);

        return fields.Errors.Count > before ? null : new HostingManager(name, id!, email!, phone);
    }

    private static IdKind? KindOf(TypedFields fields) =>
        fields.Choice(Pa17FormFields.ManagerIdKind, ["nip", "nik"], "Pilih NIP (untuk ASN) atau NIK (untuk Non ASN).") switch
        {
            "nip" => IdKind.Nip,
            "nik" => IdKind.Nik,
            _ => null,
        };
}
