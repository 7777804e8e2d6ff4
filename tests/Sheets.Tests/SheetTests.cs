using System.IO.Compression;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Sheets.Tests;

/// <summary>Lists are saved as sheets and read back.</summary>
public sealed class SheetTests
{
    private static readonly IdNumber Nip = IdNumber.Parse(IdKind.Nip, "198203112008011012");

    private static readonly IReadOnlyList<ListColumn<string>> Columns =
    [
        new("Nama", 40, line => line), new("NIP", 24, _ => Nip), new("Tanggal", 12, _ => (DateOnly?)new DateOnly(2026, 12, 31)), new("Jumlah", 8, _ => 7),
        new("Kosong", 8, _ => (string?)null),
    ];

    public static TheoryData<SheetFormat, string> Texts => new(
        from format in Enum.GetValues<SheetFormat>()
        from text in new[]
        {
            "SIPOHON", "=1+1", "+62 778", "-5", "@nama", "\"kutip\"; koma, titik", "baris\nkedua", "'petik", "é 漢 😀", "<b>&amp;</b>", "00123",
        }
        select new TheoryDataRow<SheetFormat, string>(format, text));

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task WriteAsync_AnyText_IsReadBackAsItWas(SheetFormat format, string text)
    {
        using var content = await SheetOf(format, text);

        var rows = SheetReader.Read(content, format).ToList();

        rows.Select(row => row.Number).ShouldBe([1, 2]);
        rows[0].Cells.ShouldBe(["Nama", "NIP", "Tanggal", "Jumlah", "Kosong"]);
        rows[1].Cells.ShouldBe([text, "19820311 200801 1 012", "2026-12-31", "7", ""]);
    }

    /// <summary>A spreadsheet keeps fifteen digits of a number: a NIP in a number cell is no NIP any more, and must not look like one.</summary>
    [Fact]
    public async Task Read_NumberLongerThanASpreadsheetKeeps_ShowsAsRounded()
    {
        using var content = await SheetOf(SheetFormat.Xlsx, "SIPOHON");
        using (var zip = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            using var reader = new StreamReader(sheet.Open());
            var xml = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken))
                .Replace("<v>7</v>", "<v>198203112008011012</v>", StringComparison.Ordinal);
            reader.Dispose();
            sheet.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            await writer.WriteAsync(xml);
        }

        SheetReader.Read(content, SheetFormat.Xlsx).Last().Cells[3].ShouldMatch("^1[.]98203112008.*E[+]17$");
    }

    [Fact]
    public async Task WriteAsync_CharactersThatXmlForbids_ShowAsReplacements()
    {
        using var content = await SheetOf(SheetFormat.Xlsx, "a\u0001b\uD800c");

        SheetReader.Read(content, SheetFormat.Xlsx).Last().Cells[0].ShouldBe("a\uFFFDb\uFFFDc");
    }

    /// <summary>The measure, counted and not timed: what a hundred thousand lines leave in memory does not depend on their number.</summary>
    [Theory]
    [InlineData(SheetFormat.Xlsx)]
    [InlineData(SheetFormat.Csv)]
    public async Task WriteAsync_AHundredThousandLines_HoldsNoneOfThem(SheetFormat format)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        IEnumerable<string> Lines()
        {
            for (var number = 0; number < 100_000; number++)
            {
                if (number % 10_000 == 9_999)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                }

                yield return $"Aplikasi {number}";
            }
        }

        await SheetWriter.WriteAsync(Stream.Null, format, "Daftar", Columns, Lines(), TestContext.Current.CancellationToken);

        most.ShouldBeLessThan(5_000_000);
    }

    /// <summary>As the web server's is, which refuses any other.</summary>
    [Theory]
    [InlineData(SheetFormat.Xlsx)]
    [InlineData(SheetFormat.Csv)]
    public async Task WriteAsync_IntoAnAnswer_WritesAsynchronouslyAndSeeksNothing(SheetFormat format)
    {
        await using var answer = new AnswerStream();

        await SheetWriter.WriteAsync(answer, format, "Daftar", Columns, Enumerable.Repeat("SIPOHON", 10_000), TestContext.Current.CancellationToken);

        answer.Written.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(SheetFormat.Xlsx)]
    [InlineData(SheetFormat.Csv)]
    public async Task Read_SheetThatIsCutOff_Refuses(SheetFormat format)
    {
        using var whole = await SheetOf(SheetFormat.Xlsx, "SIPOHON");
        using var content = new MemoryStream(whole.ToArray()[..^40]);

        if (format == SheetFormat.Xlsx)
        {
            Should.Throw<InvalidDataException>(() => SheetReader.Read(content, format).ToList());
        }
        else
        {
            // Any bytes may be text.
            SheetReader.Read(content, format).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Read_WorkbookThatUnpacksToTooMuch_Refuses()
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/sharedStrings.xml").Open();
            var piece = new byte[1_000_000];
            for (var written = 0; written < 210; written++)
            {
                part.Write(piece);
            }
        }

        Should.Throw<InvalidDataException>(() => SheetReader.Read(content, SheetFormat.Xlsx).ToList());
    }

    [Fact]
    public void Read_TextFileWithSemicolons_IsReadAsSpreadsheetsHereWriteIt()
    {
        using var content = new MemoryStream("Nama;Tanggal\r\n\r\nSIPOHON;31/12/2026\r\n"u8.ToArray());

        var rows = SheetReader.Read(content, SheetFormat.Csv).ToList();

        rows.Where(row => !row.IsEmpty).Select(row => (row.Number, string.Join('|', row.Cells))).ShouldBe([(1, "Nama|Tanggal"), (3, "SIPOHON|31/12/2026")]);
    }

    private static async Task<MemoryStream> SheetOf(SheetFormat format, string text)
    {
        var content = new MemoryStream();
        await SheetWriter.WriteAsync(content, format, "Daftar", Columns, [text], TestContext.Current.CancellationToken);
        content.Position = 0;
        return content;
    }
}
