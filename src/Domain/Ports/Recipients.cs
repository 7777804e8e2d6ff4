using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Ports;

/// <summary>The people of a hosted application as mail recipients.</summary>
public static class Recipients
{
    public static Recipient Recipient(this HostingManager manager) => new(manager.Name, manager.Email);

    public static Recipient Recipient(this Official official) => new(official.Name, official.Email);

    /// <summary>The agency's head.</summary>
    /// <param name="contact">An address of the agency.</param>
    public static Recipient Head(this RegisterRecord application, EmailAddress contact) => new(application.HeadName, contact);
}
