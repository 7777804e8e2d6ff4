using System.Diagnostics;
using System.Globalization;
using HostingFunctions.Bench.Sheets;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Sheets;

var count = args is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 100_000;
var nip = IdNumber.Parse(IdKind.Nip, "198203112008011012");
DateOnly? DayOf(int line) => new DateOnly(2026, 1, 1).AddDays(line % 365);
IReadOnlyList<ListColumn<int>> columns =
[
    new("Nomor", 22, line => $"PA-2026-{line:D8}"),
    new("Aplikasi", 40, line => $"Sistem Informasi Pelayanan {line}"),
    new("Instansi", 40, _ => "Dinas Perhubungan"),
    new("Jenis", 16, _ => "Permohonan baru"),
    new("Status", 40, _ => "Pemeriksaan data oleh Sub Koordinator PA"),
    new("Batas waktu", 12, line => DayOf(line)),
    new("Pengelola", 30, line => $"Pengelola {line}, S.Kom."),
    new("NIP", 24, _ => nip),
    new("Email", 36, line => $"pengelola{line}@batam.go.id"),
    new("Diajukan", 12, line => DayOf(line)),
    new("Sejak", 12, line => DayOf(line)),
    new("Revisi", 8, _ => 1),
];

(string Name, Func<Stream, IEnumerable<int>, Task> Write)[] ways =
[
    ("XLSX", (content, lines) => SheetWriter.WriteAsync(content, SheetFormat.Xlsx, "Permohonan", columns, lines, default)),
    ("CSV", (content, lines) => SheetWriter.WriteAsync(content, SheetFormat.Csv, "Permohonan", columns, lines, default)),
    ("XLSX with Open XML SDK, streamed", (content, lines) => OpenXmlWriting.WriteAsync(content, columns, lines)),
];

Console.WriteLine($"{count} lines of {columns.Count} columns, median of 5 after one to warm up");
Console.WriteLine("| | seconds | ratio | managed memory at most, MB | file, MB |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
double? first = null;
foreach (var (name, write) in ways)
{
    var (most, size, seconds) = (0L, 0L, new List<double>());
    for (var round = 0; round < 6; round++)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        IEnumerable<int> Lines()
        {
            for (var line = 0; line < count; line++)
            {
                if (line % 1_000 == 0)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before);
                }

                yield return line;
            }
        }

        using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        var watch = Stopwatch.StartNew();
        await write(file, Lines());
        size = file.Length;
        if (round > 0)
        {
            seconds.Add(watch.Elapsed.TotalSeconds);
        }
    }

    var median = seconds.Order().ElementAt(seconds.Count / 2);
    first ??= median;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {median:F2} | {median / first:F1} | {most / 1e6:F0} | {size / 1e6:F1} |"));
}

Console.WriteLine();
await Importing.MeasureAsync(count / 20);
