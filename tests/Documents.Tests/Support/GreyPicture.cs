namespace HostingFunctions.Documents.Tests.Support;

/// <summary>A greyscale picture, compared as an eye would: by small areas, not by pixels.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    private const int Area = 6;
    private const int NoticeableDifference = 40;

    public static async Task<GreyPicture> ReadAsync(LibreOffice office, string png)
    {
        var pgm = Path.ChangeExtension(Path.GetTempFileName(), ".pgm");
        await office.RunAsync("sh", "-c", $"pngtopnm '{png}' | ppmtopgm > '{pgm}'");
        var bytes = await File.ReadAllBytesAsync(pgm, TestContext.Current.CancellationToken);
        File.Delete(pgm);

        // "P5", width, height and the highest value, each followed by white space (netpbm, pgm(5)).
        var at = 0;
        var words = Enumerable.Range(0, 4).Select(_ => Word()).ToList();
        words[0].ShouldBe("P5");
        return new(int.Parse(words[1], null), int.Parse(words[2], null), bytes[at..]);

        string Word()
        {
            var end = Array.FindIndex(bytes, at, b => b <= ' ');
            var word = System.Text.Encoding.ASCII.GetString(bytes, at, end - at);
            at = end + 1;
            return word;
        }
    }

    /// <summary>The share of areas that differ noticeably, 0 to 1.</summary>
    public double DifferenceFrom(GreyPicture other)
    {
        if ((Width, Height) != (other.Width, other.Height))
        {
            return 1;
        }

        var areas = from y in Enumerable.Range(0, Height / Area)
                    from x in Enumerable.Range(0, Width / Area)
                    select Math.Abs(Mean(x, y) - other.Mean(x, y)) > NoticeableDifference ? 1.0 : 0.0;
        return areas.Average();
    }

    private double Mean(int areaX, int areaY)
    {
        var sum = 0;
        for (var y = areaY * Area; y < (areaY + 1) * Area; y++)
        {
            for (var x = areaX * Area; x < (areaX + 1) * Area; x++)
            {
                sum += Pixels[(y * Width) + x];
            }
        }

        return (double)sum / (Area * Area);
    }
}
