using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about signing in to the desk, and out of it.</summary>
public static class SignInMessages
{
    private static readonly PageLink ToSignIn = new("Masuk untuk petugas", Paths.SignIn);

    private static readonly PageLink ToDesk = new("Ke meja saya", Paths.Desk);

    /// <summary>Somebody asked for a link to sign in. It says the same whoever it was.</summary>
    public static MessagePage Asked { get; } = new(
        "Periksa email Anda",
        [
            "Bila alamat yang Anda isi tercatat pada daftar pejabat, tautan masuk dikirim ke alamat itu. Tautan berlaku 15 menit dan hanya satu kali.",
            "Tidak ada email dalam beberapa menit? Periksa kotak spam dan ejaan alamatnya, lalu minta lagi.",
        ],
        ToSignIn);

    public static MessagePage StaleLink { get; } = new(
        "Tautan masuk tidak berlaku lagi",
        [
            "Tautan masuk hanya berlaku 15 menit dan hanya satu kali. Tautan ini sudah dipakai, sudah lewat waktunya, atau tidak tersalin lengkap.",
            "Minta tautan yang baru; tidak ada yang berubah pada pekerjaan Anda.",
        ],
        ToSignIn);

    public static MessagePage LockedLink { get; } = new(
        "Tautan masuk dikunci", ["Empat angka itu lima kali salah, karena itu tautan ini dikunci. Minta tautan yang baru."], ToSignIn);

    public static MessagePage ProviderAway { get; } = new(
        "Penyedia akun tidak dapat dicapai",
        ["Akun dinas sedang tidak dapat diperiksa. Coba lagi beberapa saat lagi, atau masuk dengan tautan yang dikirim ke email Anda."],
        ToSignIn);

    public static MessagePage ProviderRefused { get; } = new(
        "Belum dapat masuk",
        ["Penyedia akun tidak menyelesaikan proses masuk, atau proses itu terlalu lama ditinggalkan. Mulai lagi dari awal."],
        ToSignIn);

    public static MessagePage NoOfficial { get; } = new(
        "Akun ini tidak tercatat sebagai pejabat",
        [
            "Akun Anda dikenali, tetapi alamat emailnya belum diverifikasi oleh penyedia akun, atau tidak tercatat pada daftar pejabat hari ini.",
            "Bila Anda pejabat atau petugas, hubungi pengelola sistem supaya alamat itu dicatat.",
        ],
        ToSignIn);

    public static MessagePage SignedOut { get; } = new(
        "Anda sudah keluar", ["Sesi di peramban ini sudah diakhiri."], ToSignIn);

    public static MessagePage SignedOutEverywhere { get; } = new(
        "Anda sudah keluar dari semua perangkat",
        ["Semua sesi Anda sudah diakhiri, di perangkat mana pun, dan tautan masuk yang belum dipakai tidak berlaku lagi."],
        ToSignIn);

    /// <summary>The role may not.</summary>
    public static MessagePage Forbidden { get; } = new(
        "Bukan wewenang jabatan Anda",
        ["Halaman atau tindakan ini tidak termasuk wewenang jabatan Anda. Siapa boleh apa tertulis pada panduan."],
        ToDesk);

    /// <summary>The form is of another session, or of another site.</summary>
    public static MessagePage OtherSession { get; } = new(
        "Formulir ini dari sesi yang lain",
        [
            "Formulir yang dikirim dibuka dalam sesi yang sudah berakhir, misalnya sebelum Anda masuk kembali. Tidak ada yang disimpan atau diubah.",
            "Kembali ke halaman sebelumnya, salin apa yang sudah Anda ketik, muat ulang halaman itu, lalu kirim lagi.",
        ],
        ToDesk);
}
