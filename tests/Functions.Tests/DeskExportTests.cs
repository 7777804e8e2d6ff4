using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Sheets;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests;

/// <summary>The desk's lists as files.</summary>
public sealed class DeskExportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, Wib.Offset);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("xlsx", SheetFormat.Xlsx)]
    [InlineData("csv", SheetFormat.Csv)]
    public async Task RequestsFile_Filtered_HasWhatTheFilterFinds(string ending, SheetFormat format)
    {
        // Arrange
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());
        var list = app.Get<IListing<ListedRequest>>();
        await list.PutAsync(SampleLines.Request(0) with { ApplicationName = "SIPOHON", AgencyName = "Dinas Perhubungan" }, Cancellation);
        await list.PutAsync(SampleLines.Request(1) with { ApplicationName = "=SUM(1)", AgencyName = "Dinas Kesehatan" }, Cancellation);
        var session = await app.SignInAsync(OfficialsJson.Kabid);

        // Act
        using var answer = await app.OpenAsync($"/meja/permohonan/unduh/{ending}?instansi=kesehatan", session);

        // Assert
        answer.Content.Headers.ContentDisposition!.FileName.ShouldEndWith($".{ending}");
        using var content = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        var rows = SheetReader.Read(content, format).Where(row => !row.IsEmpty).ToList();
        rows.Select(row => row.Cells[1]).ShouldBe(["Aplikasi", "=SUM(1)"]);
    }

    [Fact]
    public async Task RequestsFile_FrontDesk_IsRefused()
    {
        var officials = OfficialsJson.Usual().With("PetugasLoket", "loket@batam.go.id", "199804172022032056").Write();
        await using var app = await RunningApp.StartAsync(Now, officials);
        var session = await app.SignInAsync("loket@batam.go.id", "2056");

        using var answer = await app.OpenAsync("/meja/permohonan/unduh/xlsx", session);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
