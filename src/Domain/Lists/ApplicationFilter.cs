using System.Globalization;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Lists;

/// <summary>A filter of <c>/meja/register</c>.</summary>
public sealed record ApplicationFilter : ListFilter<ListedApplication>
{
    public static ListField StatusField { get; } = new("status", "Status");

    public static ListField YearField { get; } = new("tahun", "Berlaku sampai akhir tahun") { Hint = "Misalnya 2027." };

    public static ListField RenewalField { get; } = new("perpanjangan", "Perpanjangan");

    public static ListField DeletionField { get; } = new("penghapusan", "Usulan penghapusan");

    public static IReadOnlyList<ListChoice<HostingStatus>> Statuses { get; } =
    [
        new(HostingStatus.Active, "aktif", HostingStatus.Active.Text()),
        new(HostingStatus.InGrace, "tenggang", HostingStatus.InGrace.Text()),
        new(HostingStatus.PastGrace, "lewat", HostingStatus.PastGrace.Text()),
        new(HostingStatus.Deleted, "dihapus", HostingStatus.Deleted.Text()),
    ];

    public static IReadOnlyList<ListChoice<bool>> Renewals { get; } =
        [new(true, "diajukan", "Sudah diajukan, sedang diperiksa"), new(false, "belum", "Belum diajukan")];

    public static IReadOnlyList<ListChoice<bool>> Deletions { get; } = [new(true, "diusulkan", "Hanya yang diusulkan dihapus")];

    public static ListOrder<ListedApplication> ByApplication { get; } = ListOrder<ListedApplication>.By("aplikasi", line => line.ApplicationName);

    public static ListOrder<ListedApplication> ByAgency { get; } = ListOrder<ListedApplication>.By("instansi", line => line.AgencyName);

    public static ListOrder<ListedApplication> ByValidity { get; } = ListOrder<ListedApplication>.By<DateOnly>("berlaku", line => line.ValidUntil);

    public static ListOrder<ListedApplication> ByHosting { get; } =
        ListOrder<ListedApplication>.By<DateOnly>("dihosting", line => line.HostedOn) with { IsUsuallyDescending = true };

    private static readonly IReadOnlyList<ListOrder<ListedApplication>> AllOrders = [ByApplication, ByAgency, ByValidity, ByHosting];

    public HostingStatus? Status { get; init; }

    /// <summary>The year in which validity ends.</summary>
    public int? Year { get; init; }

    /// <summary>Whether a renewal is under examination. Of what is deleted, none is awaited.</summary>
    public bool? IsRenewalFiled { get; init; }

    public bool IsDeletionProposed { get; init; }

    public override IReadOnlyList<ListOrder<ListedApplication>> Orders => AllOrders;

    /// <summary>Nothing chosen.</summary>
    public static ApplicationFilter None { get; } = new() { Order = ByApplication };

    public override IEnumerable<(ListField Field, string? Value)> Chosen =>
    [
        .. base.Chosen,
        (StatusField, Statuses.WordOf(Status)),
        (YearField, Year?.ToString(CultureInfo.InvariantCulture)),
        (RenewalField, Renewals.WordOf(IsRenewalFiled)),
        (DeletionField, IsDeletionProposed ? Deletions[0].Word : null),
    ];

    /// <inheritdoc cref="RequestFilter.Read"/>
    public static ApplicationFilter Read(Func<string, string?> query) => Read(None, query) with
    {
        Status = Statuses.Read(query(StatusField.Name)),
        Year = int.TryParse(query(YearField.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999 ? year : null,
        IsRenewalFiled = Renewals.Read(query(RenewalField.Name)),
        IsDeletionProposed = Deletions.Read(query(DeletionField.Name)) ?? false,
    };

    protected override bool Admits(ListedApplication line, DateOnly today) =>
        (Status is null || line.StatusOn(today) == Status)
        && (Year is null || line.ValidUntil.Year == Year)
        && (IsRenewalFiled is null || (line.DeletedAt is null && line.PendingRenewal is not null == IsRenewalFiled))
        && (!IsDeletionProposed || line.IsDeletionProposed);
}
