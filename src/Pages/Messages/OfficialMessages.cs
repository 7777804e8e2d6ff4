using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about changes of who holds a role.</summary>
public static class OfficialMessages
{
    public const string InFile = "Daftar pejabat pemasangan ini ada dalam berkas, bukan di meja kerja. Perubahan dilakukan pengelola sistem.";

    public const string AlreadyProposed = "Usulan yang sama sudah menunggu.";

    public const string OtherWaits = "Perubahan lain atas jabatan orang ini masih menunggu. Tunggu putusannya, atau batalkan usulan itu.";

    public const string NotYours = "Usulan ini tidak dapat Anda putuskan: yang mengusulkan tidak mengesahkan sendiri, dan bila ada orang lain, "
        + "yang bersangkutan juga tidak.";

    public const string TooLate = "Masa jabatan yang diusulkan sudah lewat. Tolak usulan ini; usulkan lagi dengan tanggal yang baru.";

    public const string NoSuchChange = "Usulan ini tidak ada.";

    public const string AlreadyDecided = "Usulan ini sudah disahkan; yang ditunggu tinggal jawaban dari alamat emailnya.";

    /// <summary>A change in force, whose steps are still to go to whoever holds the role now.</summary>
    public static string Moving(RoleChange change) => $"{RoleChangeText.Of(change)}: sudah berlaku. Langkah yang berjalan sedang dialihkan"
        + (change.Steps is { } steps ? $", {steps.Done} dari {steps.All} selesai" : "") + ". Muat ulang halaman ini untuk melihat kemajuannya.";

    /// <summary>Somebody else was first.</summary>
    public static string Settled(OfficialsEntry entry) => $"Sementara itu: {entry.Entry.Action}, {entry.Entry.Actor}, {Tanggal.Moment(entry.Entry.At)}.";

    public static MessagePage Answered(RoleChange change) => new(
        "Alamat email Anda dijawab",
        [
            change.IsWaiting
                ? $"Terima kasih. Anda menjadi {change.After.Title} sesudah usulannya disahkan, tidak sebelum {Tanggal.Short(change.After.From)}."
                : $"Terima kasih. Anda tercatat sebagai {change.After.Title}, {RoleChangeText.Period(change.After)}.",
            "Pekerjaan Anda ada di meja kerja: masuk dengan alamat email ini sejak tanggal mulainya.",
        ],
        new PageLink("Masuk untuk petugas", Paths.SignIn));

    public static MessagePage StaleAddress { get; } = new(
        "Tautan ini tidak berlaku lagi",
        ["Perubahan pejabat yang diusulkan sudah diputuskan atau dibatalkan, atau tautannya tidak tersalin lengkap.", "Tidak ada yang perlu Anda lakukan."]);

    public static MessagePage LockedAddress { get; } = new(
        "Tautan ini dikunci",
        [
            "Empat angka terakhir NIP lima kali salah. Mungkin NIP yang diusulkan tidak benar.",
            "Kabari yang mengusulkan: ia membatalkan usulannya, lalu mengusulkan lagi dengan NIP yang benar.",
        ]);
}
