using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>How rows hold the domain's records: enums by name, no computed properties, letters unescaped.</summary>
internal static class RowJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutVersions } },
        Converters =
        {
            new JsonStringEnumConverter(),
            new TextConverter<FileId>(FileId.Parse, id => id.ToString()),
            new TextConverter<Sha256Hash>(Sha256Hash.Parse, hash => hash.ToString()),
            new TextConverter<RequestId>(RequestId.Parse, id => id.Value),
            new TextConverter<EmailAddress>(EmailAddress.Parse, email => email.Value),
            new TextConverter<IdNumber>(ParseIdNumber, number => $"{number.Kind}:{number.Digits}"),
        },
    };

    /// <summary>A row's version is the table's, not the row's content.</summary>
    private static void LeaveOutVersions(JsonTypeInfo type)
    {
        foreach (var version in type.Properties.Where(property => property.PropertyType == typeof(RowVersion)))
        {
            version.ShouldSerialize = static (_, _) => false;
        }
    }

    private static IdNumber ParseIdNumber(string text)
    {
        var parts = text.Split(':', 2);
        return IdNumber.Parse(Enum.Parse<IdKind>(parts[0]), parts[1]);
    }
}
