using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Desk;

/// <summary>A file that came and is of no request yet, as JSON for programs.</summary>
internal sealed record ReceivedFileJson(string Kind, string Name, long Size)
{
    public static ReceivedFileJson Of(Attachment file) => new(file.Kind.ToString(), file.FileName, file.Size);
}
