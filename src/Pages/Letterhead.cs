namespace HostingFunctions.Pages;

/// <summary>Who runs the service, as every page's head names it (sop.md part 6). A setting, so that another city can use the same software.</summary>
public sealed record Letterhead(string Government, string Office, string Division)
{
    public static Letterhead Batam { get; } =
        new("PEMERINTAH KOTA BATAM", "DINAS KOMUNIKASI DAN INFORMATIKA", "BIDANG PENYELENGGARAAN E-GOVERNMENT");
}
