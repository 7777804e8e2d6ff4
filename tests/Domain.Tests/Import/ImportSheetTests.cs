using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using static HostingFunctions.Testing.Samples.SampleImport;

namespace HostingFunctions.Domain.Tests.Import;

/// <summary>The header of a sheet is found, whatever its order and whatever stands above it.</summary>
public sealed class ImportSheetTests
{
    private static readonly IReadOnlyList<string> Titles = [.. ImportColumns.All.Select(column => column.Title)];

    [Fact]
    public void Read_TitlesInAnyOrderAndCaseBelowALetterhead_AreFound()
    {
        var sheet = ImportSheet.Read([
            (1, ["PEMERINTAH KOTA BATAM"]),
            (2, []),
            (3, [.. Titles.Reverse().Select(title => $" {title.ToUpperInvariant()} "), "Keterangan"]),
            (4, [.. ImportColumns.All.Reverse().Select(column => Row()[column.Field.Name]), "lama"]),
        ]);

        sheet.Problem.ShouldBeNull();
        sheet.Unread.ShouldBe(["Keterangan"]);
        sheet.Rows.ShouldHaveSingleItem().Number.ShouldBe(4);
        sheet.Rows[0].Cells.ShouldBe(Row(), ignoreOrder: true);
    }

    [Fact]
    public void Read_EmptyRowsAndTheExample_AreLeftOut()
    {
        var example = ImportColumns.All.ToDictionary(column => column.Field.Name, column => column.Example);

        ImportSheet.Read(Sheet(example, new Dictionary<string, string>(), Row())).Rows.Select(row => row.Number).ShouldBe([4]);
    }

    [Fact]
    public void Read_ShortRow_LacksCells() =>
        ImportSheet.Read([(1, Titles), (2, ["Aplikasi"])]).Rows[0].Cells.ShouldBe(new Dictionary<string, string> { [Pa17Field.ApplicationName] = "Aplikasi" });

    [Fact]
    public void Read_WrongHeader_SaysWhatIsWrong()
    {
        ProblemOf([]).ShouldStartWith("Baris judul tidak ditemukan.");
        ProblemOf([(1, ["a", "b"]), (2, ["c"])]).ShouldStartWith("Baris judul tidak ditemukan.");
        ProblemOf([(1, [.. Titles.Where(title => title is not ("Instansi" or "Berlaku sampai"))]), (2, ["a"])]).ShouldBe("Kolom ini tidak ada: Instansi.");
        ProblemOf([(1, [.. Titles, "nomor pse"]), (2, ["a"])]).ShouldBe("Kolom ini ada lebih dari satu kali: Nomor PSE.");
        ProblemOf([(1, Titles)]).ShouldBe("Tidak ada baris di bawah baris judul.");
        ProblemOf([(1, Titles), .. Enumerable.Range(2, ImportSheet.MostRows + 1).Select(row => (row, (IReadOnlyList<string>)["a"]))])
            .ShouldStartWith("Paling banyak 10000 baris");
    }

    private static string? ProblemOf(IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows) => ImportSheet.Read(rows).Problem;
}
