using System.Security.Cryptography;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Seals;

/// <summary>The form of <c>/verifikasi</c> as received: the texts, and only the hash of each file.</summary>
internal sealed record SealUpload(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Sha256Hash> Files, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The texts that were checked, to be shown with the result. None when a file was checked instead.</summary>
    public IReadOnlyDictionary<string, string> Judged => Files.Count > 0 ? new Dictionary<string, string>() : Typed;

    public Checked<SealForm> Check() => SealForm.Check(new TypedFields(Typed, Errors), Files);

    /// <exception cref="BadHttpRequestException">413: the request is too large; 400: the body ended early or is not such a form.</exception>
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
