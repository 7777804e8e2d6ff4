using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Storage;

/// <summary>The tables and the containers that this project's adapters use.</summary>
/// <param name="uploads">Of the account that keeps what nobody has accepted yet; null for the same.</param>
public sealed class StorageLayout(TableServiceClient tables, BlobServiceClient blobs, BlobServiceClient? uploads = null)
{
    /// <summary>How long <see cref="IsReachableAsync"/> waits before it returns false.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    internal TableClient Requests { get; } = tables.GetTableClient(TableNames.Requests);

    internal TableClient SubmissionKeys { get; } = tables.GetTableClient(TableNames.SubmissionKeys);

    internal TableClient WakeUps { get; } = tables.GetTableClient(TableNames.WakeUps);

    internal TableClient Register { get; } = tables.GetTableClient(TableNames.Register);

    internal TableClient DueDates { get; } = tables.GetTableClient(TableNames.DueDates);

    internal TableClient Mailboxes { get; } = tables.GetTableClient(TableNames.Mailboxes);

    internal TableClient Allowances { get; } = tables.GetTableClient(TableNames.Allowances);

    internal TableClient Drafts { get; } = tables.GetTableClient(TableNames.Drafts);

    internal TableClient Lists { get; } = tables.GetTableClient(TableNames.Lists);

    internal TableClient Sessions { get; } = tables.GetTableClient(TableNames.Sessions);

    internal TableClient DeskTrail { get; } = tables.GetTableClient(TableNames.DeskTrail);

    internal TableClient Officials { get; } = tables.GetTableClient(TableNames.Officials);

    internal TableClient Clients { get; } = tables.GetTableClient(TableNames.Clients);

    internal TableClient Webhooks { get; } = tables.GetTableClient(TableNames.Webhooks);

    internal TableClient Calendar { get; } = tables.GetTableClient(TableNames.Calendar);

    internal TableClient Retention { get; } = tables.GetTableClient(TableNames.Retention);

    internal TableClient Figures { get; } = tables.GetTableClient(TableNames.Figures);

    internal BlobContainerClient Files { get; } = blobs.GetBlobContainerClient("files");

    internal BlobContainerClient Uploads { get; } = (uploads ?? blobs).GetBlobContainerClient("uploads");

    /// <summary>Azure lets nobody change or remove what is in it, once the container's policy is locked.</summary>
    internal BlobContainerClient Proof { get; } = blobs.GetBlobContainerClient("proof");

    internal BlobContainerClient ListSnapshots { get; } = blobs.GetBlobContainerClient("lists");

    /// <summary>Creates what is missing. Call it once at start, before anything else in this project. Repeated and concurrent calls are safe.</summary>
    public Task EnsureAsync(CancellationToken cancellation) => Task.WhenAll(
        EnsureTablesAsync(cancellation),
        Files.CreateIfNotExistsAsync(cancellationToken: cancellation),
        Proof.CreateIfNotExistsAsync(cancellationToken: cancellation),
        EnsureListsAsync(cancellation),
        Uploads.CreateIfNotExistsAsync(cancellationToken: cancellation));

    /// <summary>As <see cref="EnsureAsync"/>, for callers that open no files.</summary>
    public Task EnsureTablesAsync(CancellationToken cancellation) => Task.WhenAll(
        Requests.CreateIfNotExistsAsync(cancellation),
        SubmissionKeys.CreateIfNotExistsAsync(cancellation),
        WakeUps.CreateIfNotExistsAsync(cancellation),
        Register.CreateIfNotExistsAsync(cancellation),
        DueDates.CreateIfNotExistsAsync(cancellation),
        Mailboxes.CreateIfNotExistsAsync(cancellation),
        Allowances.CreateIfNotExistsAsync(cancellation),
        Drafts.CreateIfNotExistsAsync(cancellation),
        Sessions.CreateIfNotExistsAsync(cancellation),
        DeskTrail.CreateIfNotExistsAsync(cancellation),
        Clients.CreateIfNotExistsAsync(cancellation),
        Webhooks.CreateIfNotExistsAsync(cancellation),
        Figures.CreateIfNotExistsAsync(cancellation),
        Officials.CreateIfNotExistsAsync(cancellation),
        Calendar.CreateIfNotExistsAsync(cancellation),
        Retention.CreateIfNotExistsAsync(cancellation));

    /// <summary>As <see cref="EnsureAsync"/>, for the lists alone, which somebody may have deleted to have them built anew.</summary>
    public Task EnsureListsAsync(CancellationToken cancellation) => Task.WhenAll(
        Lists.CreateIfNotExistsAsync(cancellation), ListSnapshots.CreateIfNotExistsAsync(cancellationToken: cancellation));

    /// <summary>The table in which chains of a kind stand.</summary>
    internal TableClient TrailOf(ChainKind kind) => kind switch
    {
        ChainKind.Request => Requests,
        ChainKind.Application => Register,
        _ => DeskTrail,
    };

    /// <summary>Whether tables, files and uploads answer. Costs one small request each.</summary>
    public async Task<bool> IsReachableAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(
                Requests.GetEntityIfExistsAsync<TableEntity>("health", "health", cancellationToken: patience.Token),
                Files.GetPropertiesAsync(cancellationToken: patience.Token),
                Uploads.GetPropertiesAsync(cancellationToken: patience.Token));
            return true;
        }
        catch (Exception exception)
            when (exception is RequestFailedException or AggregateException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
