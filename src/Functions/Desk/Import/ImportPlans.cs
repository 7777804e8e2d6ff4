using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using HostingFunctions.Sheets;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>Reads a sheet and says what publishing it would do, as the register is now.</summary>
public sealed class ImportPlans(IReceivedFiles received, IListing<ListedApplication> listing, IOptions<SiteOptions> site, TimeProvider time)
{
    /// <param name="place">Where it lies.</param>
    /// <returns>Null when it is gone.</returns>
    public async Task<ImportPlan?> OfAsync(ReceivedFile place, Attachment sheet, CancellationToken cancellation)
    {
        if (await received.OpenAsync(place, cancellation) is not { } stored)
        {
            return null;
        }

        // Readers go back and forth in it; it is no larger than one file may be.
        using var content = new MemoryStream();
        await using (stored)
        {
            await stored.CopyToAsync(content, cancellation);
        }

        var applications = await listing.ReadAsync(cancellation);
        return ImportPlan.Of(Read(content, sheet.Type), applications, site.Value.EmailDomain, Wib.DateOf(time.GetUtcNow()));
    }

    private static ImportSheet Read(Stream content, FileType type)
    {
        content.Position = 0;
        try
        {
            var rows = SheetReader.Read(content, type == FileType.Csv ? SheetFormat.Csv : SheetFormat.Xlsx);
            return ImportSheet.Read(rows.Select(row => (row.Number, row.Cells)));
        }
        catch (InvalidDataException)
        {
            return ImportSheet.Unreadable(ImportProblems.Unreadable);
        }
    }
}
