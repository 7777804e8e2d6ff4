using System.Text.Json;
using System.Text.Json.Serialization;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HostingFunctions.Settings;

/// <summary>
/// Reads the officials from the deployment's file. A change of the file takes effect without a restart. If the changed file is broken, the last good roster
/// stays in force.
/// </summary>
public sealed partial class OfficialsFile : IOfficials
{
    private readonly string path;
    private readonly ILogger<OfficialsFile> log;
    private readonly Lock reading = new();
    private (byte[] Content, OfficialRoster Roster) read;

    /// <exception cref="InvalidDataException">The file is invalid or cannot be read. The message names the entry.</exception>
    public OfficialsFile(string path, ILogger<OfficialsFile> log)
    {
        (this.path, this.log) = (path, log);
        try
        {
            var content = File.ReadAllBytes(path);
            read = (content, Parse(content));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"Officials__Path: {e.Message}");
        }
    }

    /// <inheritdoc cref="OfficialsFile(string, ILogger{OfficialsFile})"/>
    public static OfficialRoster Read(string path) => new OfficialsFile(path, NullLogger<OfficialsFile>.Instance).read.Roster;

    public OfficialRoster Roster
    {
        get
        {
            lock (reading)
            {
                ReadAgain();
                return read.Roster;
            }
        }
    }

    /// <summary>Looks at the content, not at its time: container platforms swap a link on the way to the file. A fault is logged once.</summary>
    private void ReadAgain()
    {
        byte[] content = [];
        try
        {
            content = File.ReadAllBytes(path);
            if (!content.AsSpan().SequenceEqual(read.Content))
            {
                read = (content, Parse(content));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            if (!content.AsSpan().SequenceEqual(read.Content))
            {
                read.Content = content;
                log.OfficialsUnreadable(e);
            }
        }
    }

    private static OfficialRoster Parse(byte[] content)
    {
        try
        {
            var entries = JsonSerializer.Deserialize(new MemoryStream(content), OfficialsJson.Default.ListEntry) ?? []; // a stream may begin with a BOM
            return new OfficialRoster([.. entries.Select(ToOfficial)]);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Officials__Path: not a JSON array of officials: {e.Message}");
        }
    }

    private static Official ToOfficial(Entry? entry, int index)
    {
        InvalidDataException Bad(string field, string? why) => new($"Officials__Path: entry {index + 1}, {field}: {why}");

        return entry is null ? throw Bad("entry", "null") : new Official(
            Enum.TryParse<Role>(entry.Role, out var role) && Enum.IsDefined(role) ? role : throw Bad("role", "not a role of the procedure"),
            entry.Name is { Length: > 0 } name ? name : throw Bad("name", "missing"),
            IdNumber.TryParse(IdKind.Nip, entry.Nip, out var problem) ?? throw Bad("nip", problem),
            EmailAddress.TryParse(entry.Email) ?? throw Bad("email", "not an email address"),
            entry.From ?? throw Bad("from", "missing"),
            entry.Until,
            entry.Acting is null or "Plt." or "Plh." ? entry.Acting : throw Bad("acting", "must be null, \"Plt.\" or \"Plh.\""));
    }

    private sealed record Entry(string? Role, string? Name, string? Nip, string? Email, DateOnly? From, DateOnly? Until, string? Acting);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(List<Entry?>))]
    private sealed partial class OfficialsJson : JsonSerializerContext;
}
