using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The fields of the technical record, on the form of step 5 and where the desk corrects it. A client need not know them.</summary>
public static class TechnicalFields
{
    private const int Longest = 200;

    public static FormField Server { get; } = Of("server", "Server", "Nama atau alamat mesinnya, misalnya vm-hosting-03.");

    public static FormField Runtime { get; } = Of("runtime", "Runtime", "Misalnya PHP 8.3 dengan nginx.");

    public static FormField Database { get; } = Of("database", "Basis data", "Misalnya PostgreSQL 17 di vm-basisdata-01.");

    public static FormField DnsRecord { get; } = Of("dnsRecord", "DNS record", "Misalnya A 203.0.113.7.");

    public static FormField BackupPlace { get; } = Of("backupPlace", "Tempat cadangan", "Misalnya NAS ruang server, setiap malam.");

    public static IReadOnlyList<FormField> All { get; } = [Server, Runtime, Database, DnsRecord, BackupPlace];

    /// <returns>Null when nothing was typed.</returns>
    public static TechnicalRecord? Read(TypedFields fields)
    {
        var record = new TechnicalRecord(
            fields.Text(Server), fields.Text(Runtime), fields.Text(Database), fields.Text(DnsRecord), fields.Text(BackupPlace));
        if (record == new TechnicalRecord("", "", "", "", ""))
        {
            return null;
        }

        fields.Refuse(Server.Name, record.Server.Length > 0 ? null : "Server wajib diisi bila yang lain diisi.");
        return record;
    }

    /// <summary>The value of a field; empty when there is no record.</summary>
    public static string ValueOf(this FormField field, TechnicalRecord? record) =>
        record is null ? ""
        : field == Server ? record.Server
        : field == Runtime ? record.Runtime
        : field == Database ? record.Database
        : field == DnsRecord ? record.DnsRecord
        : record.BackupPlace;

    private static FormField Of(string name, string label, string hint) => new(name, label, Longest) { IsRequired = false, Hint = hint };
}
