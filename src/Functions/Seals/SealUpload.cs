using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Seals;

/// <summary>The form of <c>/verifikasi</c> as it came: texts, and each file's hash. The last file lies in a temporary file until this is disposed.</summary>
internal sealed class SealUpload : IDisposable
{
    private readonly List<Sha256Hash> files = [];
    private readonly List<FieldError> errors = [];

    private SealUpload()
    {
    }

    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    /// <summary>The file, to be read; null when none was sent, or it is longer than what is compared.</summary>
    public Stream? File { get; private set; }

    /// <summary>The texts that were looked at, to be shown again beside the result: none when a file took their place.</summary>
    public IReadOnlyDictionary<string, string> Judged => files.Count > 0 ? new Dictionary<string, string>() : Typed;

    public Checked<SealForm> Check() => SealForm.Check(new TypedFields(Typed, errors), files);

    /// <exception cref="BadHttpRequestException">413: the request is too large; 400: the body ended early or is not such a form.</exception>
    public static async Task<SealUpload> ReadAsync(HttpRequest http, CancellationToken cancellation)
    {
        var upload = new SealUpload();
        try
        {
            await upload.FillAsync(http, cancellation);
            return upload;
        }
        catch (Exception e)
        {
            upload.Dispose();
            UnreadableForm.ThrowIfClients(e);
            throw;
        }
    }

    public void Dispose() => File?.Dispose();

    private async Task FillAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (!MultipartForm.IsSentBy(http))
        {
            var form = await TypedForm.ReadAsync(http, cancellation);
            Typed = form.Typed;
            errors.AddRange(form.Errors);
            return;
        }

        var texts = new FormTexts(errors);
        Typed = texts.Typed;
        await foreach (var (name, section) in MultipartForm.ReadAsync(http, cancellation))
        {
            if (name.FileName is null)
            {
                await texts.ReadAsync(name.Field, name.Charset, section.Body, cancellation);
            }
            else if (name.Field == SealForm.FileField.Name && name.FileName.Length > 0)
            {
                File?.Dispose();
                var (hash, copy) = await PassingFile.ReadAsync(section.Body, cancellation);
                files.Add(hash);
                File = copy;
            }
        }
    }
}
