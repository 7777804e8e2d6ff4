using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>What a list has in it when it is saved as a sheet.</summary>
public static class ListColumns
{
    public static IReadOnlyList<ListColumn<ListedRequest>> OfRequests { get; } =
    [
        new("Nomor", 22, line => line.Number),
        new("Aplikasi", 36, line => line.ApplicationName),
        new("Instansi", 36, line => line.AgencyName),
        new("Jenis", 14, line => line.IsRenewal ? "Perpanjangan" : "Baru"),
        new("Keadaan", 40, line => line.Status()),
        new("Sejak", 12, line => (DateTimeOffset?)line.Since),
        new("Tenggat", 12, line => line.DueOn),
        new("Diajukan", 12, line => (DateTimeOffset?)line.SubmittedAt),
        new("Revisi", 8, line => line.Revision),
        new("Pengelola Hosting", 30, line => line.ManagerName),
        new("NIP/NIK pengelola", 24, line => line.ManagerId),
        new("Email pengelola", 32, line => line.ManagerEmail.Value),
        new("Keputusan terakhir", 28, line => line.Decisions is [.., var last] ? $"{Procedures.Of(line.Procedure)[last.StepKey].Title}: {last.Answer}" : null),
        new("Diputuskan oleh", 36, line => line.Decisions is [.., var last] ? last.By : null),
        new("Diputuskan pada", 14, line => line.Decisions is [.., var last] ? last.At : (DateTimeOffset?)null),
    ];

    /// <param name="today">The day for which the status is told.</param>
    public static IReadOnlyList<ListColumn<ListedApplication>> OfApplications(DateOnly today) =>
    [
        new("Nomor", 22, line => line.Number),
        new("Aplikasi", 36, line => line.ApplicationName),
        new("Instansi", 36, line => line.AgencyName),
        new("Alamat (URL)", 36, line => line.Url),
        new("Nomor PSE", 20, line => line.PseNumber),
        new("Status", 20, line => line.StatusOn(today).Text()),
        new("Dihosting", 12, line => (DateOnly?)line.HostedOn),
        new("Berlaku sampai", 14, line => (DateOnly?)line.ValidUntil),
        new("Akhir masa tenggang", 18, line => (DateOnly?)line.GraceUntil),
        new("Perpanjangan", 16, line => line.PendingRenewal is null ? null : "Sedang diperiksa"),
        new("Penghapusan", 14, line => line.DeletedAt is not null ? "Dihapus" : line.IsDeletionProposed ? "Diusulkan" : null),
        new("Gangguan belum selesai", 22, line => line.OpenIncidents),
        new("Pengelola Hosting", 30, line => line.ManagerName),
        new("NIP/NIK pengelola", 24, line => line.ManagerId),
        new("Email pengelola", 32, line => line.ManagerEmail.Value),
    ];
}
