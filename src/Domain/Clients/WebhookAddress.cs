using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Clients;

/// <summary>
/// The address of a program that is told of what happens, as far as typing goes. Where its name leads is looked at each time it is called
/// (<see cref="AllowedAddresses"/>).
/// </summary>
public static class WebhookAddress
{
    /// <summary>Below are mail servers and others that would take what we send for something else.</summary>
    private const int FirstFreePort = 1024;

    /// <returns>The address, or null with <paramref name="problem"/> saying in Bahasa Indonesia what is wrong.</returns>
    public static Uri? TryParse(string text, out string? problem)
    {
        var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host.Length > 0;
        problem = !isAddress || !text.EnumerateRunes().All(WebAddress.MayHold) ? "Isi alamat lengkap, misalnya https://portal.batam.go.id/webhook."
            : text.Length > WebAddress.Longest ? $"Alamat paling panjang {WebAddress.Longest} karakter; yang diisi {text.Length} karakter."
            : !IsSafe(url!) ? "Alamat harus dimulai dengan https://; http:// hanya untuk komputer ini sendiri (localhost)."
            : url!.UserInfo.Length > 0 ? "Alamat tidak boleh memuat nama pengguna atau kata sandi (bagian sebelum @)."
            : text.Contains('#', StringComparison.Ordinal) ? "Alamat tidak boleh memuat tanda # dan yang sesudahnya."
            : !url.IsDefaultPort && url.Port < FirstFreePort ? $"Port pada alamat harus {FirstFreePort} ke atas; tanpa port dipakai 443."
            : null;
        return problem is null ? url : null;
    }

    /// <summary>Whether nobody on the way reads what is told.</summary>
    private static bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);
}
