namespace HostingFunctions.Pages;

/// <summary>
/// The office that runs the service, as named at the top of every page (sop.md part 6). It is a setting, so that another city can use the same software.
/// </summary>
public sealed record Letterhead(string Government, string Office, string Division)
{
    public static Letterhead Batam { get; } =
        new("PEMERINTAH KOTA BATAM", "DINAS KOMUNIKASI DAN INFORMATIKA", "BIDANG PENYELENGGARAAN E-GOVERNMENT");
}
