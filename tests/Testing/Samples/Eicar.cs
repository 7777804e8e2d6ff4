using System.IO.Compression;
using System.Text;

namespace HostingFunctions.Testing.Samples;

/// <summary>
/// The test virus that scanners know (eicar.org). It stands here in two parts, so that none of them takes this file away; the scanner of the tests knows it by
/// <c>Signatures/eicar.ndb</c>.
/// </summary>
public static class Eicar
{
    private const string Begin = """X5O!P%@AP[4\PZX54(P^)7CC)7}""";
    private const string End = "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    public static byte[] Bytes => Encoding.ASCII.GetBytes(Begin + End);

    /// <summary>A sample file with the virus: within it if it is a ZIP or an Office document, else after its end.</summary>
    public static byte[] In(string sample)
    {
        var file = SampleFile.Read(sample);
        if (file[0] != 'P')
        {
            return [.. file, .. Bytes];
        }

        using var zip = new MemoryStream();
        zip.Write(file);
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("media/gambar.bin").Open();
            entry.Write(Bytes);
        }

        return zip.ToArray();
    }
}
