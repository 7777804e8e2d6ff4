// Prints what a page of the desk's list of requests costs among 1,000 and 100,000: time at a steady rate while people act, storage requests, and the same
// page as a query of a table with a filter; and what the figures of a year cost. This program starts the storage emulator.
using System.Diagnostics;
using System.Globalization;
using HostingFunctions.Bench.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Storage;
using HostingFunctions.Storage.Lists;

const int ListsASecond = 50;
const int SearchesASecond = 10;
const int ActsASecond = 2;
const string Figures = "/meja/angka?masa=2025";
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20;
string[] lists = Pages(
    "", "?keadaan=diperiksa", "?terlambat=ya&urut=tenggat", "?instansi=dinas+7&urut=instansi", "?jenis=baru&halaman=12", "?langkah=3&arah=balik");
string[] searches = Pages("?cari=aplikasi+77", "?cari=pengelola9+batam.go.id", "?cari=H-2026", "?cari=tidak+ada+yang+ini");

foreach (var size in new[] { 1_000, 100_000 })
{
    await using var app = await App.StartAsync();
    var list = app.Get<TableListing<ListedRequest>>();
    var lines = Sample.Lines(size);
    var watch = Stopwatch.StartNew();
    await list.RebuildAsync(lines.ToAsyncEnumerable(), CancellationToken.None);
    Console.WriteLine($"\n{size} requests; snapshot written in {watch.Elapsed.TotalMilliseconds:F0} ms");

    var before = GC.GetTotalMemory(forceFullCollection: true);
    watch.Restart();
    await list.ReadAsync(CancellationToken.None);
    var (read, held) = (watch.Elapsed.TotalMilliseconds, GC.GetTotalMemory(forceFullCollection: true) - before);
    Console.WriteLine($"first page of a process: list read in {read:F0} ms, {held / 1e6:F0} MB");

    await app.OpenAsync(lists[0]);
    foreach (var (name, pages, aSecond) in new[] { ("lists", lists, ListsASecond), ("searches", searches, SearchesASecond) })
    {
        await app.OpenAsync(pages, aSecond, seconds: 5, null);
        app.Requests.Take();
        var acts = 0;
        var worked = Environment.CpuUsage.TotalTime;
        var times = await app.OpenAsync(pages, aSecond, seconds, async second =>
        {
            for (var act = 0; act < ActsASecond; act++, acts++)
            {
                await list.PutAsync(lines[Random.Shared.Next(size)] with { ApplicationName = $"Diubah {second}", ChangedAt = DateTimeOffset.UtcNow }, default);
            }
        });
        var processor = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / times.Count;
        Console.WriteLine(
            $"{name}, {aSecond} a second with {ActsASecond} acts: p50 {Times.At(times, 50)}, p95 {Times.At(times, 95)}, p99 {Times.At(times, 99)}, "
            + $"most {times[^1]:F0} ms; {(app.Requests.Take() - acts) / (double)times.Count:F1} storage requests and {processor:F1} ms of a processor a page");
    }

    var alone = await app.AloneAsync(lists);
    var found = await app.AloneAsync(searches);
    var (page, search) = await PlainTable.MeasureAsync(app, lines);
    Console.WriteLine($"one after the other: a page {alone:F1} ms, a search {found:F1} ms, the figures of a year {await app.AloneAsync([Figures]):F1} ms");
    Console.WriteLine($"a plain table: a page {page.Beside(alone)}; a search {search.Beside(found)}");
}

static string[] Pages(params IEnumerable<string> queries) => [.. queries.Select(query => $"/meja/permohonan{query}")];
