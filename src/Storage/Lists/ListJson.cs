using System.Text.Json;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Storage.Lists;

/// <summary>How a snapshot is read: as a row is, and what many lines have alike, such as agencies, officials and steps, is in memory once.</summary>
internal static class ListJson
{
    private static readonly Shared<string> Texts = new(text => text);
    private static readonly Shared<EmailAddress> Emails = new(EmailAddress.Parse);

    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(RowJson.Options);

        // Of two converters for a type, the first reads.
        options.Converters.Insert(0, new TextConverter<string>(Texts.Get, text => text));
        options.Converters.Insert(0, new TextConverter<EmailAddress>(Emails.Get, email => email.Value));
        return options;
    }
}
