using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

/// <summary>Form PA-17 as a fictional person types it, without a fault.</summary>
internal static class TypedForm
{
    public static Dictionary<string, string> Right => new()
    {
        [Pa17Field.ApplicationName] = "Aplikasi Contoh",
        [Pa17Field.AgencyName] = "Dinas Contoh",
        [Pa17Field.AgencyAddress] = "Jalan Contoh 1\r\nBatam",
        [Pa17Field.AgencyContact] = "0778-000000",
        [Pa17Field.ManagerName] = " Sari Contoh ",
        [Pa17Field.ManagerIdKind] = "nik",
        [Pa17Field.ManagerId] = "2171014506900001",
        [Pa17Field.ManagerEmail] = "Sari@batam.go.id",
        [Pa17Field.ManagerPhone] = "0812-3456-7890",
        [Pa17Field.DocumentationUrl] = "https://dokumen.batam.go.id/contoh",
        [Pa17Field.AgencyHeadName] = "Budi Contoh",
        [Pa17Field.AgencyHeadNip] = "19761231 199511 1 002",
        [Pa17Field.AgencyHeadEmail] = "Kepala@batam.go.id",
    };

    public static Dictionary<string, string> With(string field, string text) => new(Right) { [field] = text };
}
