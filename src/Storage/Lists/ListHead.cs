using System.Globalization;
using Azure;

namespace HostingFunctions.Storage.Lists;

/// <summary>What is known of a snapshot without reading it.</summary>
/// <param name="Position">Every row of the tail before it is in the snapshot; of the later ones, some.</param>
/// <param name="Build">Another after each rebuild, upon which nothing that is in memory counts any more.</param>
internal sealed record ListHead(DateTimeOffset Position, string Build, ETag Version)
{
    private const string PositionName = "position";
    private const string BuildName = "build";

    /// <summary>Stored with the blob, so that both change in one request.</summary>
    public Dictionary<string, string> Metadata => new()
    {
        [PositionName] = Position.UtcTicks.ToString(CultureInfo.InvariantCulture), [BuildName] = Build,
    };

    public static ListHead Read(IDictionary<string, string> metadata, ETag version) =>
        new(new DateTimeOffset(long.Parse(metadata[PositionName], CultureInfo.InvariantCulture), TimeSpan.Zero), metadata[BuildName], version);
}
