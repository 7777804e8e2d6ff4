using System.Runtime.CompilerServices;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Backup;

/// <summary>The nights in a backup's folder, a file each, as they are stored.</summary>
public static class NightFiles
{
    private const string Folder = "proof";

    /// <returns>How many nights were saved. One that was saved before stays as it was.</returns>
    public static async Task<int> SaveAsync(INights nights, string folder, CancellationToken cancellation = default)
    {
        var (into, count) = (Directory.CreateDirectory(Path.Combine(folder, Folder)).FullName, 0);
        await foreach (var night in nights.ListAsync(cancellation))
        {
            var path = Path.Combine(into, night.Name);
            if (!File.Exists(path))
            {
                await File.WriteAllTextAsync(path, night.Text(), cancellation);
                count++;
            }
        }

        return count;
    }

    public static async IAsyncEnumerable<NightRecord> ReadAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var from = Path.Combine(folder, Folder);
        foreach (var path in (Directory.Exists(from) ? Directory.GetFiles(from) : []).Order(StringComparer.Ordinal))
        {
            if (NightRecord.Read(Path.GetFileName(path), await File.ReadAllTextAsync(path, cancellation)) is { } night)
            {
                yield return night;
            }
        }
    }
}
