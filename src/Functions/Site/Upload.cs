using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>
/// The files sent for one request, and those of its draft, which came before. Each is streamed to the store and never whole in memory, through the virus
/// scanner on its way if there is one. They are accepted just before the act that uses them is stored; on disposal what was received is removed unless a draft
/// keeps it, and what was accepted unless a stored act uses it.
/// </summary>
/// <param name="at">See <see cref="ReceivedFile"/>.</param>
/// <param name="id">What the files lie under until they are accepted.</param>
/// <param name="draft">The files that the draft has already.</param>
public sealed class Upload(
    DateTimeOffset at, RequestId id, IReadOnlyList<Attachment> draft, IReceivedFiles received, UnusedFiles unused, Inspection inspection,
    ILogger<Upload> log) : IAsyncDisposable
{
    private readonly List<ReceivedFile> written = [];
    private readonly IReadOnlyList<Attachment> earlier = draft;
    private readonly List<Attachment> stored = [.. draft];
    private IReadOnlyList<Attachment> drafted = draft;
    private RequestId? acceptedInto;
    private bool isKept;
    private bool keepsFiles = true;

    /// <summary>Those of the draft, and those that came and are kept.</summary>
    public IReadOnlyList<Attachment> Files => [.. stored];

    /// <summary>Reads a form of texts and files (RFC 7578) as a stream.</summary>
    /// <param name="kinds">The accepted file fields. A file in any other field is refused with an error there.</param>
    /// <exception cref="BadHttpRequestException">
    /// 413: the request is larger than <see cref="UploadLimits.RequestBytes"/>; 400: the body ended early or is not a multipart form.
    /// </exception>
    /// <param name="admit">Asked before each file, with the texts so far, until it says no; from then on files are judged and not kept.</param>
    public async Task<Submission> ReadAsync(
        HttpRequest http, IReadOnlyList<AttachmentKind> kinds, CancellationToken cancellation,
        Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<bool>>? admit = null)
    {
        var errors = new List<FieldError>();
        var texts = new FormTexts(errors);
        try
        {
            await foreach (var (header, section) in MultipartForm.ReadAsync(http, cancellation))
            {
                if (header.FileName is null)
                {
                    await texts.ReadAsync(header.Field, header.Charset, section.Body, cancellation);
                }
                else if (header.FileName.Length > 0)
                {
                    keepsFiles = keepsFiles && (admit is null || await admit(texts.Typed, cancellation));
                    await StoreAsync(section, header, kinds, errors, cancellation);
                }
            }
        }
        catch (Exception e)
        {
            UnreadableForm.ThrowIfClients(e);
            throw;
        }

        return new Submission(texts.Typed, Files, errors);
    }

    /// <summary>Reads a form that may have no files, or may be sent without any.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<Submission> ReadAnyAsync(HttpRequest http, IReadOnlyList<AttachmentKind> kinds, CancellationToken cancellation) =>
        kinds.Count > 0 && MultipartForm.IsSentBy(http)
            ? await ReadAsync(http, kinds, cancellation)
            : await TypedForm.ReadAsync(http, cancellation) with { Files = Files };

    /// <summary>Puts the files to those of a request, because an act that uses them is about to be stored.</summary>
    public async Task AcceptAsync(RequestId request)
    {
        if (acceptedInto is not null)
        {
            return;
        }

        acceptedInto = request;
        foreach (var file in stored)
        {
            await received.AcceptAsync(ReceivedAs(file.Id), request, file.Type.MediaType(), CancellationToken.None);
        }
    }

    /// <summary>Keeps the accepted files, because the act that uses them is stored; what was received is of no more use.</summary>
    public void Keep()
    {
        isKept = true;
        drafted = [];
    }

    /// <summary>Keeps what was received, because it is in a draft that is stored; what else the draft had is of no more use.</summary>
    public void KeepFor(IReadOnlyList<Attachment> saved) => drafted = saved;

    /// <summary>
    /// Removes what was accepted and is not used, and then what was received, by which the sweep finds both if the process dies here.
    /// </summary>
    public async Task DiscardAsync()
    {
        if (acceptedInto is not null && !isKept)
        {
            await unused.RemoveAsync(acceptedInto, stored.Select(file => file.Id), CancellationToken.None);
        }

        var useless = written.Concat(earlier.Select(file => ReceivedAs(file.Id))).Where(file => drafted.All(kept => kept.Id != file.Id));
        await received.RemoveAsync(useless, CancellationToken.None);
    }

    /// <summary>Never throws, so that the original exception is not hidden.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await DiscardAsync();
        }
        catch (Exception e)
        {
            log.NotDiscarded(e, id);
        }
    }

    private async Task StoreAsync(
        MultipartSection section, PartHeader header, IReadOnlyList<AttachmentKind> kinds, List<FieldError> errors, CancellationToken cancellation)
    {
        var replaced = stored.Find(file => file.Id == DraftForm.ReplacedBy(header.Field));
        if ((replaced?.Kind ?? AttachmentKinds.FromField(header.Field)) is not { } field || !kinds.Contains(field))
        {
            errors.Add(new FieldError(header.Field, FileProblems.NotAskedFor));
            return;
        }

        replaced ??= field.MayBeMany() ? null : earlier.FirstOrDefault(file => file.Kind == field && stored.Contains(file));
        if (Math.Max(written.Count, stored.Count - (replaced is null ? 0 : 1)) >= UploadLimits.Files)
        {
            Report(FileProblems.TooMany);
            return;
        }

        if (!field.MayBeMany() && stored.Any(file => file.Kind == field && file != replaced))
        {
            Refuse(FileProblems.OnlyOne);
            return;
        }

        var (attachment, problem) = await inspection.RunAsync(section.Body, header.FileName, field, keepsFiles ? Receive : null, cancellation);
        if (attachment is null)
        {
            Refuse(problem!);
            return;
        }

        if (stored.Sum(other => other.Size) - (replaced?.Size ?? 0) + attachment.Size > UploadLimits.RequestBytes)
        {
            Refuse(FileProblems.TooLargeTogether);
        }
        else if (!earlier.Any(other => other with { Id = attachment.Id, CameUnscanned = attachment.CameUnscanned } == attachment && other != replaced))
        {
            stored.RemoveAll(other => other == replaced);
            stored.Add(attachment);
        }

        void Refuse(string problem) => Report(FileProblems.Named(header.FileName, problem));

        void Report(string problem)
        {
            var error = new FieldError(field.Field(), problem);
            if (!errors.Contains(error))
            {
                errors.Add(error);
            }
        }
    }

    /// <summary>A file that is about to be stored is known from then on, so it can be removed.</summary>
    private ReceivedFile Receive(FileId file)
    {
        written.Add(ReceivedAs(file));
        return written[^1];
    }

    private ReceivedFile ReceivedAs(FileId file) => new(at, id, file);
}
