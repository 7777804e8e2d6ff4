using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>
/// Rows and files that an earlier version of the app stored, in <c>Rows</c>. Installations hold such rows today, so a file there is never changed. A change
/// of what is stored adds a new file beside it.
/// </summary>
internal sealed class EarlierRows(JsonElement content)
{
    /// <summary>The day after the grace of applications hosted in 2026.</summary>
    public static readonly DateTimeOffset At = Wib.At(new DateOnly(2027, 4, 1), new TimeOnly(10, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<EarlierRows> ReadAsync(string name)
    {
        await using var file = File.OpenRead(Path.Combine(Repository.Root, "tests", "Functions.Tests", "Rows", $"{name}.json"));
        return new EarlierRows((await JsonDocument.ParseAsync(file, cancellationToken: Cancellation)).RootElement);
    }

    /// <summary>Stores everything where the app expects it.</summary>
    public async Task StoreAsync(RunningApp app)
    {
        var connection = app.Get<IConfiguration>()["AzureWebJobsStorage"];
        foreach (var table in content.GetProperty("tables").EnumerateObject())
        {
            var client = new TableClient(connection, table.Name);
            await client.CreateIfNotExistsAsync(Cancellation);
            foreach (var row in table.Value.EnumerateArray())
            {
                await client.AddEntityAsync(new TableEntity(row.EnumerateObject().ToDictionary(column => column.Name, Value)), Cancellation);
            }
        }

        var files = new BlobContainerClient(connection, "files");
        await files.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        foreach (var file in content.GetProperty("files").EnumerateArray())
        {
            await files.GetBlobClient(file.GetProperty("name").GetString()).UploadAsync(
                new BinaryData(Encoding.UTF8.GetBytes(file.GetProperty("content").GetString()!)),
                new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = file.GetProperty("type").GetString() } },
                Cancellation);
        }
    }

    /// <param name="what">The key of a waiting request or hosted application, e.g. <c>inReview</c>.</param>
    public RequestId Id(string what) => RequestId.Parse(content.GetProperty("links").GetProperty(what).GetProperty("id").GetString()!);

    /// <summary>The path of a link that the earlier version mailed.</summary>
    public string Link(string what, string act) => content.GetProperty("links").GetProperty(what).GetProperty(act).GetString()!;

    private static object Value(JsonProperty column) => column.Value.ValueKind switch
    {
        JsonValueKind.Number => column.Value.GetInt32(),
        _ when column.Name == "WrittenAt" => column.Value.GetDateTimeOffset(),
        _ => column.Value.GetString()!,
    };
}
