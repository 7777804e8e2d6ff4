using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Requests;

/// <summary>States as people read them.</summary>
public static class StatusText
{
    /// <summary>The state of a request in a few words, for people.</summary>
    public static string Status(this HostingRequest request) => request.Header.State switch
    {
        RequestState.AwaitingConfirmation => "Menunggu konfirmasi Pengelola Hosting",
        RequestState.InReview => $"{request.Step!.Title} oleh {Procedure.RoleTitle.Title(request.Step.Role)}",
        RequestState.Returned => "Dikembalikan untuk diperbaiki",
        RequestState.Hosted => "Selesai: aplikasi sudah dihosting",
        RequestState.Renewed => "Diperpanjang",
        RequestState.Withdrawn => "Dicabut",
        _ => "Kedaluwarsa",
    };

    /// <summary>What happens to a request that waits for its applicant, and when.</summary>
    /// <param name="lapse">The last day for an answer.</param>
    public static string Lapses(this HostingRequest request, DueDate lapse) =>
        $"Bila tidak {(request.Header.State == RequestState.AwaitingConfirmation ? "dikonfirmasi" : "diperbaiki")} sampai {Tanggal.Long(lapse.Date)}, "
        + "permohonan kedaluwarsa.";
}
