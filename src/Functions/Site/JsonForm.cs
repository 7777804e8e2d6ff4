using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Site;

/// <summary>Reads a form that a program sends as a JSON object with the fields' names: texts, numbers, <c>true</c> as a ticked box.</summary>
internal static class JsonForm
{
    /// <exception cref="JsonException">The body is no JSON object of such values.</exception>
    public static async Task ReadAsync(HttpRequest http, FormTexts texts, CancellationToken cancellation)
    {
        using var json = await JsonDocument.ParseAsync(http.Body, cancellationToken: cancellation);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A form is an object.");
        }

        foreach (var field in json.RootElement.EnumerateObject())
        {
            switch (field.Value.ValueKind)
            {
                case JsonValueKind.String:
                    texts.Add(field.Name, TextOf(field.Value));
                    break;
                case JsonValueKind.Number:
                    texts.Add(field.Name, field.Value.GetRawText());
                    break;
                case JsonValueKind.True:
                    texts.Add(field.Name, "ya");
                    break;
                case JsonValueKind.False or JsonValueKind.Null:
                    break;
                default:
                    throw new JsonException("A field is a text, a number or a box.");
            }
        }
    }

    /// <summary>Half of a pair, such as <c>\ud83d</c> alone, is no text.</summary>
    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A field is no text.", e);
        }
    }
}
