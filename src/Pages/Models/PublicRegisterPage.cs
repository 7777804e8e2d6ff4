using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/layanan</c>: the register for everybody, and how long requests took.</summary>
/// <param name="Search">Words that are looked for; empty for all.</param>
/// <param name="Asked">The page that is asked for, from 1.</param>
public sealed record PublicRegisterPage(PublicRegister Register, string Search, int Asked) : PageModel("Aplikasi yang dihosting")
{
    public const string PageField = "halaman";

    /// <summary>That nobody may rely on the times.</summary>
    public const string NoPromise = "Angka ini menunjukkan yang sudah terjadi, bukan janji. Permohonan Anda bisa lebih cepat atau lebih lama, misalnya "
        + "bila ada berkas yang harus diperbaiki.";

    private const int Size = 50;

    public static ListField SearchField { get; } = new("cari", "Cari aplikasi") { Hint = "Aplikasi, instansi, atau alamat" };

    public IReadOnlyList<PublicApplication> Found { get; } = Search.Length == 0
        ? Register.Applications
        : [.. Register.Applications.Where(line => line.Mentions(Search.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    public int Pages => Math.Max(1, (Found.Count + Size - 1) / Size);

    /// <summary>The last one when a later is asked for.</summary>
    public int Page => Math.Min(Asked, Pages);

    public IEnumerable<PublicApplication> Shown => Found.Skip((Page - 1) * Size).Take(Size);

    /// <summary>The query of another page of the same search, without its question mark.</summary>
    public string QueryOf(int page) => $"{SearchField.Name}={Uri.EscapeDataString(Search)}&{PageField}={page}";
}
