using System.Text.Json;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The officials file of a test. The test may change it while the app runs.</summary>
internal sealed class OfficialsJson
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("officials").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    private readonly List<object> entries = [];

    public const string Pa = "pa@batam.go.id";
    public const string Deputy = "plh@batam.go.id";
    public const string Sandiman = "sandiman@batam.go.id";
    public const string Pse = "pse@batam.go.id";
    public const string Kabid = "kabid@batam.go.id";
    public const string Loket = "loket@batam.go.id";
    public const string Admin = "admin@batam.go.id";

    public string Path { get; } = System.IO.Path.Combine(Folder.Value, $"{Guid.NewGuid():N}.json");

    public static OfficialsJson Usual() => new OfficialsJson()
        .With("SubKoordinatorPa", Pa, "197612311995111002")
        .With("SubKoordinatorSandiman", Sandiman, "198001012005012003")
        .With("PetugasPse", Pse, "199003032015031004")
        .With("KepalaBidang", Kabid, "197005051995051005")
        .Write();

    public static string DigitsOf(string email) => email switch
    {
        Pa => "1002",
        Deputy => "2006",
        Sandiman => "2003",
        Pse => "1004",
        Loket => "2007",
        Admin => "1008",
        _ => "1005",
    };

    public OfficialsJson With(string role, string email, string nip, string from = "2020-01-01", string? until = null, string? acting = null)
    {
        entries.Add(new { role, name = $"Pejabat {email.Split('@')[0]}", nip, email, from, until, acting });
        return this;
    }

    public OfficialsJson WithDeputy(string from = "2020-01-01") => With("SubKoordinatorPa", Deputy, "198106062006062006", from, acting: "Plh.");

    public OfficialsJson WithFrontDesk() => With("PetugasLoket", Loket, "199507072020072007").Write();

    public OfficialsJson WithAdministrator() => With("Administrator", Admin, "198808082012081008").Write();

    public OfficialsJson Clear()
    {
        entries.Clear();
        return this;
    }

    public OfficialsJson Write()
    {
        var earlier = File.Exists(Path) ? File.GetLastWriteTimeUtc(Path) : DateTime.MinValue;
        File.WriteAllText(Path, JsonSerializer.Serialize(entries));
        if (File.GetLastWriteTimeUtc(Path) <= earlier)
        {
            // Two writes within the resolution of the clock must still look like two.
            File.SetLastWriteTimeUtc(Path, earlier.AddSeconds(1));
        }

        return this;
    }
}
