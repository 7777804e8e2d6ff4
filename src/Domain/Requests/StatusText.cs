using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Requests;

/// <summary>States as people read them.</summary>
public static class StatusText
{
    /// <summary>The state of a request in a few words, for people.</summary>
    public static string Status(this HostingRequest request) => Status(request.Header.State, request.Step);

    /// <inheritdoc cref="Status(HostingRequest)"/>
    public static string Status(this ListedRequest request) => Status(request.State, request.Step);

    /// <summary>Who entered what came on paper, and when; null for what came otherwise.</summary>
    public static string? EntryMark(this HostingRequest request) => EntryMark(request.Header.EnteredBy, request.Header.SubmittedAt);

    /// <inheritdoc cref="EntryMark(HostingRequest)"/>
    public static string? EntryMark(this ListedRequest request) => EntryMark(request.EnteredBy, request.SubmittedAt);

    /// <summary>What happens to a request that waits for its applicant, and when.</summary>
    /// <param name="lapse">The last day for an answer.</param>
    public static string Lapses(this HostingRequest request, DueDate lapse) =>
        $"Bila tidak {(request.Header.State == RequestState.AwaitingConfirmation ? "dikonfirmasi" : "diperbaiki")} sampai {Tanggal.Long(lapse.Date)}, "
        + "permohonan kedaluwarsa.";

    private static string? EntryMark(string? by, DateTimeOffset at) => by is null ? null : $"Diinput petugas: {by}, {Tanggal.Moment(at)}";

    private static string Status(RequestState state, StepDefinition? step) => state switch
    {
        RequestState.AwaitingConfirmation => "Menunggu konfirmasi Pengelola Hosting",
        RequestState.InReview => $"{step!.Title} oleh {step.Role.Title()}",
        RequestState.Returned => "Dikembalikan untuk diperbaiki",
        RequestState.Hosted => "Selesai: aplikasi sudah dihosting",
        RequestState.Renewed => "Diperpanjang",
        RequestState.Withdrawn => "Dicabut",
        _ => "Kedaluwarsa",
    };
}
