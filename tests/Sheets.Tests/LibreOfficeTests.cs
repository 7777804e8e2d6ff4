using System.Diagnostics;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Sheets.Tests;

/// <summary>What LibreOffice makes of a list that it opens and saves.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private static readonly IReadOnlyList<ListColumn<string>> Columns =
    [
        new("Nama", 40, line => line), new("NIP", 24, _ => IdNumber.Parse(IdKind.Nip, "198203112008011012")),
        new("NIK", 24, _ => IdNumber.Parse(IdKind.Nik, "2171011504920001")), new("Tanggal", 12, _ => (DateOnly?)new DateOnly(2026, 2, 1)),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sheets-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(SheetFormat.Xlsx, "")]
    [InlineData(SheetFormat.Csv, "'")]
    public async Task WriteAsync_OpenedAndSavedInLibreOffice_KeepsTextsAndDates(SheetFormat format, string guard)
    {
        // Arrange
        string[] texts = ["=1+1", "+62778", "-5", "@SUM(1)", "=HYPERLINK(\"https://contoh.example\")", "SIPOHON"];
        var name = Path.Combine(folder.FullName, $"daftar.{format}".ToLowerInvariant());
        await using (var content = File.Create(name))
        {
            await SheetWriter.WriteAsync(content, format, "Daftar", Columns, texts, TestContext.Current.CancellationToken);
        }

        // Act
        await SaveAgainAsync(name);

        // Assert
        using var saved = File.OpenRead(Path.Combine(folder.FullName, "saved", "daftar.xlsx"));
        var rows = SheetReader.Read(saved, SheetFormat.Xlsx).Skip(1).Where(row => !row.IsEmpty).ToList();
        rows.Select(row => row.Cells[0]).ShouldBe(texts.Select(text => text == "SIPOHON" ? text : guard + text));
        rows.ShouldAllBe(row => row.Cells[1] == "19820311 200801 1 012" && row.Cells[2] == "2171 0115 0492 0001" && row.Cells[3] == "2026-02-01");
    }

    private async Task SaveAgainAsync(string name)
    {
        var profile = new Uri(Path.Combine(folder.FullName, "profile"));
        string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", "saved", name];
        using var office = Process.Start(new ProcessStartInfo("soffice", arguments)
        {
            WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = office.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = office.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await office.WaitForExitAsync(TestContext.Current.CancellationToken);
        office.ExitCode.ShouldBe(0, await output + await errors);
    }
}
