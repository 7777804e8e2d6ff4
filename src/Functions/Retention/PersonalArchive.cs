using System.Text;
using System.Text.Json;
using HostingFunctions.Documents;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Retention;

/// <summary>
/// Hands out all that is stored about a person as one ZIP: a page, the same for programs, and the files. It is written while it is sent, so it takes no more
/// memory than its text, however large the files are.
/// </summary>
public sealed class PersonalArchive(
    PersonalFiles personal, PageRenderer pages, IFileStore files, IReceivedFiles received, IOptions<SiteOptions> site)
{
    private const string Style = "gaya.css";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <inheritdoc cref="PersonalFiles.OfAsync"/>
    public async Task<IResult> ServeAsync(HttpRequest http, EmailAddress email, bool showsNumbers, CancellationToken cancellation)
    {
        // Before the answer begins, so that it can still say that the storage is away.
        var page = await personal.OfAsync(email, showsNumbers, cancellation);
        return Respond.SavedFile(http, PrivacyMessages.FileName, "application/zip", content => WriteAsync(content, page, cancellation));
    }

    private async Task WriteAsync(Stream content, PersonalDataPage page, CancellationToken cancellation)
    {
        var zip = new ZipPackage(content);
        await zip.WriteAsync("data-pribadi.html", Encoding.UTF8.GetBytes(FromAFolder(await pages.RenderAsync(page))), cancellation);
        await zip.WriteAsync(Style, Assets.Find(Style)!.Content, cancellation);
        await zip.WriteAsync("data-pribadi.json", JsonSerializer.SerializeToUtf8Bytes(PersonalDataJson.Of(page), Readable), cancellation);
        foreach (var file in page.Parts.SelectMany(part => part.Files).Where(file => file.IsPassed).DistinctBy(file => file.Path))
        {
            await using var stored = await OpenAsync(file, cancellation);
            if (stored is not null)
            {
                await zip.CopyAsync(file.Path, stored, cancellation);
            }
        }

        await zip.EndAsync(cancellation);
    }

    /// <summary>Its style lies beside it, and its links lead to the service. No typed text holds a quotation mark as it stands.</summary>
    private string FromAFolder(string page) => page
        .Replace($"\"{Paths.Asset(Style)}\"", $"\"{Style}\"", StringComparison.Ordinal)
        .Replace("href=\"/", $"href=\"{site.Value.Root}", StringComparison.Ordinal);

    private Task<Stream?> OpenAsync(PersonalFile file, CancellationToken cancellation) => file.DraftEndsAt is { } end
        ? received.OpenAsync(new ReceivedFile(end, file.Under, file.Id), cancellation)
        : files.OpenAsync(file.Under, file.Id, cancellation);
}
