namespace HostingFunctions.Domain.Forms;

/// <summary>How much one submission may contain (the interface's limits).</summary>
public static class UploadLimits
{
    public const long FileBytes = 25L * 1024 * 1024;

    public const long RequestBytes = 90L * 1024 * 1024;

    public const int Files = 20;
}
