using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Register;

/// <summary>The person who represents the agency for a hosted application (<c>Pengelola Hosting</c>).</summary>
public sealed record HostingManager(string Name, IdNumber Id, EmailAddress Email, string Phone)
{
    /// <summary>The manager named on form PA-17.</summary>
    public static HostingManager Of(Pa17Form form) => new(form.ManagerName, form.ManagerId, form.ManagerEmail, form.ManagerPhone);

    /// <summary>Whether an official is this person. The same mailbox is the same person: a manager may have been entered with a NIK.</summary>
    public bool Is(Official official) => official.Nip == Id || official.Email.IsSameMailboxAs(Email);
}
