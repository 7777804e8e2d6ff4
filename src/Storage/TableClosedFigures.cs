using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The figures of periods that are over, in table Figures: a row each, which is never changed.</summary>
public sealed class TableClosedFigures(StorageLayout layout) : IClosedFigures
{
    public async Task<ServiceFigures?> FindAsync(Period period, CancellationToken cancellation)
    {
        var row = await layout.Figures.GetEntityIfExistsAsync<TableEntity>(Keys.Figures, period.Word, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<ServiceFigures>(row.Value!) : null;
    }

    public async Task StoreAsync(ServiceFigures figures, CancellationToken cancellation)
    {
        try
        {
            await layout.Figures.AddEntityAsync(Row.Of(Keys.Figures, figures.Period.Word, figures), cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Another process was first.
        }
    }
}
