using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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
        Converters =
        {
            new JsonStringEnumConverter(),
            new TextConverter<RequestId>(RequestId.Parse, id => id.Value),
            new TextConverter<EmailAddress>(EmailAddress.Parse, email => email.Value),
            new TextConverter<IdNumber>(ParseIdNumber, number => $"{number.Kind}:{number.Digits}"),
        },
    };

    private static IdNumber ParseIdNumber(string text)
    {
        var parts = text.Split(':', 2);
        return IdNumber.Parse(Enum.Parse<IdKind>(parts[0]), parts[1]);
    }
}
