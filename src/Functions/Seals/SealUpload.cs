using System.Security.Cryptography;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Seals;

/// <summary>The form of <c>/verifikasi</c> as it came: texts, and of each file only the hash.</summary>
internal sealed record SealUpload(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Sha256Hash> Files, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The texts that were looked at, to be shown again beside the result: none when a file took their place.</summary>
    public IReadOnlyDictionary<string, string> Judged => Files.Count > 0 ? new Dictionary<string, string>() : Typed;

    public Checked<SealForm> Check() => SealForm.Check(new TypedFields(Typed, Errors), Files);

    /// <exception cref="BadHttpRequestException">413: larger than a request may be; 400: it ended early, or is no such form.</exception>
    public static async Task<SealUpload> ReadAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (!MultipartForm.IsSentBy(http))
        {
            return new SealUpload(await TypedForm.ReadAsync(http, cancellation), [], []);
        }

        var typed = new Dictionary<string, string>();
        var files = new List<Sha256Hash>();
        var errors = new List<FieldError>();
        try
        {
            await foreach (var (name, section) in MultipartForm.ReadAsync(http, cancellation))
            {
                if (name.FileName is null)
                {
                    typed[name.Field] = await MultipartForm.ReadTextAsync(section.Body, name.Field, errors, cancellation);
                }
                else if (name.Field == SealForm.FileField.Name && name.FileName.Length > 0)
                {
                    files.Add(Sha256Hash.FromBytes(await SHA256.HashDataAsync(section.Body, cancellation)));
                }
            }
        }
        catch (Exception e)
        {
            UnreadableForm.ThrowIfClients(e);
            throw;
        }

        return new SealUpload(typed, files, errors);
    }
}
