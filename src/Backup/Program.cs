using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using HostingFunctions.Backup;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage;

const string Usage = """
    Usage: Backup save STORAGE FOLDER      writes every table of the service into FOLDER, a file each
           Backup restore STORAGE FOLDER   adds the rows that are missing, then has every open request and hosted application carried on
           Backup wake STORAGE REQUEST     has one open request carried on, by its id
           Backup rebuild STORAGE          builds the desk's lists anew from the tables, while people work

    STORAGE is the name of the storage account, opened with your own sign-in (az login), or a connection string.
    """;

switch (args)
{
    case ["save", var storage, var folder]:
        await Console.Out.WriteLineAsync($"{await new TableBackup(Tables(storage)).SaveAsync(folder)} rows saved");
        return 0;
    case ["restore", var storage, var folder]:
        await Console.Out.WriteLineAsync($"{await new TableBackup(Tables(storage)).RestoreAsync(folder)} rows added");
        await Console.Out.WriteLineAsync($"{await Requests(storage).WakeAllAsync()} open requests carried on");
        var register = new TableHostingRegister(Layout(storage), RenewalStages.Default, TimeProvider.System);
        await Console.Out.WriteLineAsync($"{await register.MendDueDatesAsync(default)} due dates of hosted applications written");
        await RebuildAsync(storage);
        return 0;
    case ["wake", var storage, var id]:
        await Console.Out.WriteLineAsync(await Requests(storage).WakeAsync(RequestId.Parse(id)) ? "carried on" : "not an open request");
        return 0;
    case ["rebuild", var storage]:
        await RebuildAsync(storage);
        return 0;
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}

static TableServiceClient Tables(string storage) => storage.Contains('=')
    ? new TableServiceClient(storage)
    : new TableServiceClient(new Uri($"https://{storage}.table.core.windows.net"), new DefaultAzureCredential());

static BlobServiceClient Blobs(string storage) => storage.Contains('=')
    ? new BlobServiceClient(storage)
    : new BlobServiceClient(new Uri($"https://{storage}.blob.core.windows.net"), new DefaultAzureCredential());

static StorageLayout Layout(string storage) => new(Tables(storage), Blobs(storage));

static async Task RebuildAsync(string storage)
{
    var (requests, applications) = await new ListRebuild(Layout(storage), TimeProvider.System).RunAsync();
    await Console.Out.WriteLineAsync($"lists built anew: {requests} requests, {applications} hosted applications");
}

static OpenRequests Requests(string storage) => new(Layout(storage), TimeProvider.System);
