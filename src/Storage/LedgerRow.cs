using System.Text.Json;
using Azure.Data.Tables;
using HostingFunctions.Domain.Mails;

namespace HostingFunctions.Storage;

/// <summary>
/// A row of a ledger of mails. That its mail came back stands in a column of its own: whoever marks the mail as sent has not read the row, and leaves that
/// column as it is.
/// </summary>
internal static class LedgerRow
{
    private const string Bounced = "Bounced";

    /// <param name="mail">Without what <paramref name="bounced"/> says.</param>
    public static TableEntity Of<T>(string partition, string key, T mail, Nondelivery? bounced)
    {
        var row = Row.Of(partition, key, mail);
        if (bounced is not null)
        {
            row[Bounced] = JsonSerializer.Serialize(bounced, RowJson.Options);
        }

        return row;
    }

    /// <summary>Null when the mail did not come back, or under an earlier version, which kept that with the rest.</summary>
    public static Nondelivery? BouncedIn(TableEntity row) =>
        row.GetString(Bounced) is { } json ? JsonSerializer.Deserialize<Nondelivery>(json, RowJson.Options) : null;
}
