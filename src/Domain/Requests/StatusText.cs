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
}
