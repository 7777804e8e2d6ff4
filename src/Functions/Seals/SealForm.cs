using System.Security.Cryptography;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Seals;

/// <summary>The form of <c>/verifikasi</c>: a file, of which only the hash is kept, or a hash. With a file, what was typed is not looked at.</summary>
/// <param name="Typed">What was typed, to be shown again; nothing when a file was read in its place.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits; null when there are errors.</param>
internal sealed record SealForm(IReadOnlyDictionary<string, string> Typed, string? Sha256, IReadOnlyList<FieldError> Errors)
{
    private const string File = "file";
    private const string Hash = "sha256";

    private static readonly string HashOfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <exception cref="BadHttpRequestException">413: larger than a request may be; 400: it ended early, or is no such form.</exception>
    public static async Task<SealForm> ReadAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (!MultipartForm.IsSentBy(http))
        {
            return Of(await TypedForm.ReadAsync(http, cancellation), [], []);
        }

        var typed = new Dictionary<string, string>();
        var files = new List<string>();
        var errors = new List<FieldError>();
        try
        {
            await foreach (var (name, section) in MultipartForm.ReadAsync(http, cancellation))
            {
                if (name.FileName is null)
                {
                    typed[name.Field] = await MultipartForm.ReadTextAsync(section.Body, name.Field, errors, cancellation);
                }
                else if (name is { Field: File, FileName.Length: > 0 })
                {
                    files.Add(Convert.ToHexStringLower(await SHA256.HashDataAsync(section.Body, cancellation)));
                }
            }
        }
        catch (Exception e)
        {
            UnreadableForm.ThrowIfClients(e);
            throw;
        }

        return Of(typed, files, errors);
    }

    private static SealForm Of(IReadOnlyDictionary<string, string> typed, IReadOnlyList<string> files, List<FieldError> errors)
    {
        var hash = files switch
        {
            [] => HashOf(typed.GetValueOrDefault(Hash, ""), errors),
            [var file] when file != HashOfNothing => file,
            [_] => Refuse(File, "Berkas ini kosong. Pilih berkas yang berisi.", errors),
            _ => Refuse(File, "Hanya satu berkas yang dapat diperiksa sekaligus.", errors),
        };
        return errors.Count > 0
            ? new SealForm(typed, null, errors)
            : new SealForm(files.Count > 0 ? new Dictionary<string, string>() : typed, hash, []);
    }

    private static string? HashOf(string typed, List<FieldError> errors) =>
        string.IsNullOrWhiteSpace(typed) ? Refuse(File, "Pilih berkas yang akan diperiksa, atau tempel sidik SHA-256-nya.", errors)
        : Sha256Text.TryRead(typed) ?? Refuse(Hash, $"Sidik SHA-256 terdiri dari {Sha256Text.Length} angka dan huruf a sampai f. Salin lagi seluruhnya, tanpa nama berkas.", errors);

    private static string? Refuse(string field, string message, List<FieldError> errors)
    {
        errors.Add(new FieldError(field, message));
        return null;
    }
}
