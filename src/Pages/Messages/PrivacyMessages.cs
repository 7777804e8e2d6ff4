using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about what is stored of people.</summary>
public static class PrivacyMessages
{
    /// <summary>Of the file with all that is stored about a person.</summary>
    public const string FileName = "data-pribadi.zip";

    private static readonly PageLink ToAsk = new("Ke Data saya", Paths.PersonalData);

    /// <summary>Somebody asked for it. It says the same whoever it was.</summary>
    public static MessagePage Asked { get; } = new(
        "Periksa email Anda",
        [
            "Bila ada data tentang pemilik alamat yang Anda isi, tautan ke berkasnya dikirim ke alamat itu. Tautan berlaku 24 jam.",
            "Tidak ada email dalam beberapa menit? Mungkin tidak ada data tentang alamat itu, atau ejaannya lain daripada yang tercatat. "
                + "Periksa juga kotak spam.",
        ],
        ToAsk);

    public static MessagePage StaleLink { get; } = new(
        "Tautan ini tidak berlaku lagi",
        ["Tautan ke data Anda berlaku 24 jam. Tautan ini sudah lewat waktunya, atau tidak tersalin lengkap. Minta yang baru."],
        ToAsk);
}
