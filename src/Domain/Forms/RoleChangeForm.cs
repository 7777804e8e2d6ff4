using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The forms by which a proposed change of who holds a role is confirmed, refused or taken back.</summary>
public static class RoleChangeForm
{
    /// <summary>The id of the change.</summary>
    public static FormField ChangeField { get; } = new("roleChange", "");

    public static FormField ReasonField { get; } = new("refusalReason", "Alasan menolak", 500) { Hint = "Dibaca oleh yang mengusulkan." };

    public static RequestId? ChangeOf(TypedFields fields) => RequestId.TryParse(fields.Tidied(ChangeField));
}
