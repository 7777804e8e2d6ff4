using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using HostingFunctions.Backup;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage;

const string Usage = """
    Usage: Backup save STORAGE FOLDER      writes every table of the service into FOLDER, a file each
           Backup restore STORAGE FOLDER   adds the rows that are missing, then has every open request and hosted application carried on
           Backup wake STORAGE REQUEST     has one open request carried on, by its id
           Backup rebuild STORAGE          builds the desk's lists anew from the tables, while people work
           Backup chain STORAGE            chains the entries that an earlier version stored, while people work: once after the upgrade
           Backup trail STORAGE FILE       writes all entries and nights into FILE, without personal data (docs/trail.md)
           Backup verify WHAT [MAILS]      says whether the entries are whole, and which are not. WHAT is STORAGE, a FOLDER with a backup, or a FILE
                                           that trail wrote; MAILS a folder with the mails that the witness got. Ends with 1 when something is wrong

    STORAGE is the name of the storage account, opened with your own sign-in (az login), or a connection string.
    """;

switch (args)
{
    case ["save", var storage, var folder]:
        // First: a night must not know more than the rows that are saved.
        await Console.Out.WriteLineAsync($"{await NightFiles.SaveAsync(new BlobNights(Layout(storage)), folder)} nights saved");
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
    case ["chain", var storage]:
        await Console.Out.WriteLineAsync($"{await new TableTrails(Layout(storage)).ChainEarlierAsync(default)} chains begun");
        return 0;
    case ["trail", var storage, var file]:
        var export = new TrailExport(new TableTrails(Layout(storage)), new BlobNights(Layout(storage)), TimeProvider.System);
        await File.WriteAllLinesAsync(file, export.LinesAsync(default).ToBlockingEnumerable());
        return 0;
    case ["verify", var what]:
        return await VerifyAsync(what, new Dictionary<DateOnly, Sha256Hash>());
    case ["verify", var what, var mails]:
        return await VerifyAsync(what, await WitnessMails.ReadAsync(mails));
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

static async Task<int> VerifyAsync(string what, IReadOnlyDictionary<DateOnly, Sha256Hash> witnessed)
{
    var verification = new Verification(witnessed);
    var check = File.Exists(what) ? await verification.OfFileAsync(what)
        : Directory.Exists(what) ? await verification.OfFolderAsync(what)
        : await verification.OfStorageAsync(Layout(what));
    foreach (var finding in check.Findings)
    {
        await Console.Out.WriteLineAsync(FindingText.Of(finding));
    }

    var night = check.LastNight is { } last ? $"last night {last.On:yyyy-MM-dd} {last.Root}" : "no night";
    await Console.Out.WriteLineAsync(
        $"{check.Chains} chains with {check.Entries} entries, {witnessed.Count} roots from the witness, {night}: {check.Findings.Count} findings");
    if (check.Earlier > 0)
    {
        await Console.Out.WriteLineAsync($"{check.Earlier} chains are not begun (Backup chain): nothing can be said of these");
    }

    return check.Findings.Count == 0 ? 0 : 1;
}

static OpenRequests Requests(string storage) => new(Layout(storage), TimeProvider.System);
