using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The desk's lists beside the truth that they are made from.</summary>
internal static class DeskLists
{
    /// <summary>Both lists say exactly what is stored.</summary>
    public static async Task ShouldListTheTruthAsync(this RunningApp app, string when = "")
    {
        await app.ShouldListAsync<ListedRequest>(when);
        await app.ShouldListAsync<ListedApplication>(when);
    }

    /// <summary>By hand, as the runbook says.</summary>
    public static async Task DeleteListsAsync(this RunningApp app)
    {
        var account = app.Get<IConfiguration>()["AzureWebJobsStorage"];
        await new TableServiceClient(account).DeleteTableAsync(TableNames.Lists);
        await new BlobServiceClient(account).DeleteBlobContainerAsync("lists");
    }

    /// <summary>A list says exactly what is stored, of some things or, when none is named, of all.</summary>
    public static async Task ShouldListAsync<TLine>(this RunningApp app, string when, params RequestId[] only)
        where TLine : class, IListed
    {
        var cancellation = TestContext.Current.CancellationToken;
        var listed = (await app.Get<IListing<TLine>>().ReadAsync(cancellation)).Where(IsAsked).ToDictionary(line => line.Id);
        var truth = await app.Get<ListSource<TLine>>().All(cancellation).Where(IsAsked).ToListAsync(cancellation);
        listed.Keys.ShouldBe(truth.Select(line => line.Id), ignoreOrder: true, when);
        foreach (var line in truth)
        {
            line.SaysTheSame(listed[line.Id]).ShouldBeTrue($"{when}: {line} is listed as {listed[line.Id]}");
        }

        bool IsAsked(TLine line) => only.Length == 0 || only.Contains(line.Id);
    }
}
