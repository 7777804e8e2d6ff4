using System.Text.Json;
using System.Text.Json.Serialization;

namespace HostingFunctions.Workflow;

/// <inheritdoc cref="LapseAnswer"/>
public sealed class LapseAnswerConverter : JsonConverter<LapseAnswer>
{
    public override LapseAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? LapseAnswer.NotBefore(reader.GetDateTimeOffset()) : new LapseAnswer(reader.GetBoolean());

    public override void Write(Utf8JsonWriter writer, LapseAnswer value, JsonSerializerOptions options)
    {
        if (value.WaitUntil is { } until)
        {
            writer.WriteStringValue(until);
        }
        else
        {
            writer.WriteBooleanValue(value.HasLapsed);
        }
    }
}
