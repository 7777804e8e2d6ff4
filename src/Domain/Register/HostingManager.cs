using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>Who represents the agency for a hosted application (<c>Pengelola Hosting</c>).</summary>
public sealed record HostingManager(string Name, IdNumber Id, EmailAddress Email, string Phone)
{
    /// <summary>As form PA-17 names them.</summary>
    public static HostingManager Of(Pa17Form form) => new(form.ManagerName, form.ManagerId, form.ManagerEmail, form.ManagerPhone);
}
