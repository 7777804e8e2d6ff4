using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>A filter of <c>/meja/permohonan</c>.</summary>
public sealed record RequestFilter : ListFilter<ListedRequest>
{
    public static ListField StateField { get; } = new("keadaan", "Keadaan");

    public static ListField StepField { get; } = new("langkah", "Langkah");

    /// <summary>Who has the step, or decided one.</summary>
    public static ListField OfficialField { get; } = new("pejabat", "Pejabat");

    public static ListField KindField { get; } = new("jenis", "Jenis");

    public static ListField OverdueField { get; } = new("terlambat", "Lewat tenggat");

    public static ListField FromField { get; } = new("dari", "Diajukan dari") { Hint = "Misalnya 30/6/2027." };

    public static ListField UntilField { get; } = new("sampai", "Diajukan sampai") { Hint = "Misalnya 30/6/2027." };

    public static IReadOnlyList<ListChoice<RequestState>> States { get; } =
    [
        new(RequestState.AwaitingConfirmation, "konfirmasi", "Menunggu konfirmasi"),
        new(RequestState.InReview, "diperiksa", "Sedang diperiksa"),
        new(RequestState.Returned, "dikembalikan", "Dikembalikan"),
        new(RequestState.Hosted, "dihosting", "Selesai: dihosting"),
        new(RequestState.Renewed, "diperpanjang", "Selesai: diperpanjang"),
        new(RequestState.Withdrawn, "dicabut", "Dicabut"),
        new(RequestState.Lapsed, "kedaluwarsa", "Kedaluwarsa"),
    ];

    /// <summary>By the SOP's number.</summary>
    public static IReadOnlyList<ListChoice<string>> Steps { get; } =
        [.. Procedures.Current.Steps.Select(step => new ListChoice<string>(step.Key, $"{step.Number}", $"{step.Number}. {step.Title}"))];

    public static IReadOnlyList<ListChoice<bool>> Kinds { get; } = [new(false, "baru", "Baru"), new(true, "perpanjangan", "Perpanjangan")];

    public static IReadOnlyList<ListChoice<bool>> Overdue { get; } = [new(true, "ya", "Hanya yang lewat tenggat")];

    public static ListOrder<ListedRequest> ByFiling { get; } =
        ListOrder<ListedRequest>.By<DateTimeOffset>("diajukan", line => line.SubmittedAt) with { IsUsuallyDescending = true };

    public static ListOrder<ListedRequest> ByDueDate { get; } = ListOrder<ListedRequest>.By("tenggat", line => line.DueOn);

    public static ListOrder<ListedRequest> ByApplication { get; } = ListOrder<ListedRequest>.By("aplikasi", line => line.ApplicationName);

    public static ListOrder<ListedRequest> ByAgency { get; } = ListOrder<ListedRequest>.By("instansi", line => line.AgencyName);

    public static ListOrder<ListedRequest> BySince { get; } = ListOrder<ListedRequest>.By<DateTimeOffset>("sejak", line => line.Since);

    private static readonly IReadOnlyList<ListOrder<ListedRequest>> AllOrders = [ByFiling, ByDueDate, ByApplication, ByAgency, BySince];

    public RequestState? State { get; init; }

    /// <summary>The key of the current step.</summary>
    public string? StepKey { get; init; }

    public EmailAddress? Official { get; init; }

    /// <summary>Null for both first requests and renewals.</summary>
    public bool? IsRenewal { get; init; }

    public bool IsOverdue { get; init; }

    /// <summary>The first day of filing.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of filing.</summary>
    public DateOnly? Until { get; init; }

    public override IReadOnlyList<ListOrder<ListedRequest>> Orders => AllOrders;

    /// <summary>Nothing chosen.</summary>
    public static RequestFilter None { get; } = new() { Order = ByFiling };

    public override IEnumerable<(ListField Field, string? Value)> Chosen =>
    [
        .. base.Chosen,
        (StateField, States.WordOf(State)),
        (StepField, Steps.FirstOrDefault(step => step.Value == StepKey)?.Word),
        (OfficialField, Official?.Value),
        (KindField, Kinds.WordOf(IsRenewal)),
        (OverdueField, IsOverdue ? Overdue[0].Word : null),
        (FromField, Written(From)),
        (UntilField, Written(Until)),
    ];

    /// <param name="query">The value of a name in the query; null when it has none.</param>
    public static RequestFilter Read(Func<string, string?> query) => Read(None, query) with
    {
        State = States.Read(query(StateField.Name)),
        StepKey = Steps.FirstOrDefault(step => step.Word == query(StepField.Name))?.Value,
        Official = EmailAddress.TryParse(query(OfficialField.Name)),
        IsRenewal = Kinds.Read(query(KindField.Name)),
        IsOverdue = Overdue.Read(query(OverdueField.Name)) ?? false,
        From = Day(query(FromField.Name)),
        Until = Day(query(UntilField.Name)),
    };

    protected override bool Admits(ListedRequest line, DateOnly today) =>
        (State is null || line.State == State)
        && (StepKey is null || line.StepKey == StepKey)
        && (IsRenewal is null || line.IsRenewal == IsRenewal)
        && (!IsOverdue || line.IsOverdueOn(today))
        && (From is null || Wib.DateOf(line.SubmittedAt) >= From)
        && (Until is null || Wib.DateOf(line.SubmittedAt) <= Until)
        && (Official is null || line.Concerns(Official));

    private static DateOnly? Day(string? typed) => TypedDate.TryParse(Text(typed))?.Day;

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
