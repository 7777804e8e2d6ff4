using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Desk;

/// <summary>What the desk's trail says of mails that did not arrive.</summary>
public static class MailTrail
{
    public static HistoryEntry Settled(SignedIn who, UndeliveredOnDesk settled, DateTimeOffset at) => new(
        at, who.NameAndTitle, "Email yang tidak sampai ditandai sudah ditangani",
        $"{settled.To}, {settled.Request?.Number ?? settled.Application?.Number ?? settled.Name}");
}
