namespace HostingFunctions.Domain.Clients;

/// <summary>Why a receiver was told in vain, as people read it. Nothing that the receiver wrote stands in it.</summary>
public static class WebhookFailure
{
    /// <summary>Its name leads where this service tells nobody (<see cref="AllowedAddresses"/>).</summary>
    public const string NotAllowed = "Alamat tidak diizinkan";

    public const string NoSuchName = "Nama pada alamat tidak ditemukan";

    public const string NotConnected = "Sambungan gagal";

    public const string NotTrusted = "Sambungan aman gagal, misalnya karena sertifikatnya";

    public static string Late(TimeSpan patience) => $"Tidak dijawab dalam {patience.TotalSeconds:0} detik";

    public static string Answered(int status) => $"Dijawab {status}{(status is >= 300 and < 400 ? ", pengalihan yang tidak diikuti" : "")}";
}
