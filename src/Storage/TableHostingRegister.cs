using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Storage;

/// <summary>The register in table Register: a partition for each year in which validity ends, so that a year's renewals are one range.</summary>
public sealed class TableHostingRegister(StorageLayout layout) : IHostingRegister
{
    public async Task AddAsync(HostedApplication application, CancellationToken cancellation)
    {
        var row = Row.Of(Keys.RegisterYear(application.ValidUntil.Year), application.Id, application);
        row["Number"] = application.Number;
        row["ApplicationName"] = application.ApplicationName;
        row["AgencyName"] = application.AgencyName;
        row["Url"] = application.Url;
        try
        {
            await layout.Register.AddEntityAsync(row, cancellation);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            // It stands there from the first time, perhaps corrected since.
        }
    }

    public async Task<HostedApplication?> FindAsync(int year, string id, CancellationToken cancellation)
    {
        var row = await layout.Register.GetEntityIfExistsAsync<TableEntity>(Keys.RegisterYear(year), id, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<HostedApplication>(row.Value!) : null;
    }
}
