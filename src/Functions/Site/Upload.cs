using System.IO.Pipelines;
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
/// The files sent for one request. Each is streamed to the store and never whole in memory. Files that no stored act uses are removed on disposal.
/// </summary>
public sealed class Upload(RequestId id, IFileStore files, IRequestStore store, ILogger<Upload> log) : IAsyncDisposable
{
    private readonly List<FileId> written = [];
    private readonly List<Attachment> stored = [];
    private bool isKept;
    private bool keepsFiles = true;

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
        var typed = new Dictionary<string, string>();
        var errors = new List<FieldError>();
        try
        {
            await foreach (var (header, section) in MultipartForm.ReadAsync(http, cancellation))
            {
                if (header.FileName is null)
                {
                    typed[header.Field] = await MultipartForm.ReadTextAsync(section.Body, header, errors, cancellation);
                }
                else if (header.FileName.Length > 0)
                {
                    keepsFiles = keepsFiles && (admit is null || await admit(typed, cancellation));
                    await StoreAsync(section, header, kinds, errors, cancellation);
                }
            }
        }
        catch (Exception e)
        {
            UnreadableForm.ThrowIfClients(e);
            throw;
        }

        return new Submission(typed, [.. stored], errors);
    }

    /// <summary>Keeps the files, because the act that uses them is stored.</summary>
    public void Keep() => isKept = true;

    /// <summary>Removes the files, except those that the request names: a write whose answer was lost may have been stored after all.</summary>
    public async Task DiscardAsync()
    {
        if (written.Count > 0)
        {
            var request = await store.FindAsync(id, CancellationToken.None);
            var used = request?.Attachments.Select(file => file.Id).ToHashSet() ?? [];
            await files.DeleteAsync(id, written.Where(file => !used.Contains(file)), CancellationToken.None);
        }
    }

    /// <summary>Never throws, so that the original exception is not hidden.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isKept)
        {
            return;
        }

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
        if (AttachmentKinds.FromField(header.Field) is not { } kind || !kinds.Contains(kind))
        {
            errors.Add(new FieldError(header.Field, FileProblems.NotAskedFor));
            return;
        }

        if (stored.Count >= UploadLimits.Files)
        {
            Report(FileProblems.TooMany);
            return;
        }

        if (!kind.MayBeMany() && stored.Any(file => file.Kind == kind))
        {
            Report(FileProblems.OnlyOne);
            return;
        }

        var content = PipeReader.Create(section.Body);
        var head = (await content.ReadAtLeastAsync(FileTypes.HeadLength, cancellation)).Buffer;
        var isEmpty = head.IsEmpty;
        var type = FileTypes.Recognize(System.Buffers.BuffersExtensions.ToArray(head.Slice(0, Math.Min(head.Length, FileTypes.HeadLength))));
        content.AdvanceTo(head.Start);
        if (type is not { } known)
        {
            Report(isEmpty ? FileProblems.Empty : FileProblems.UnknownType);
            return;
        }

        var file = FileId.New();
        if (!keepsFiles)
        {
            await JudgeAsync();
            return;
        }

        // Never cancelled midway. If the client disconnects, the content ends and nothing is stored. A stored file is always known, so it can be removed.
        var saved = await files.SaveAsync(id, file, content.AsStream(), known.MediaType(), UploadLimits.FileBytes, CancellationToken.None);
        if (saved is null)
        {
            Report(FileProblems.TooLarge);
            return;
        }

        written.Add(file);
        stored.Add(new Attachment(file, kind, FileName.Safe(header.FileName, known), known, saved.Size, saved.Sha256));

        async Task JudgeAsync()
        {
            var size = 0L;
            ReadResult read;
            do
            {
                read = await content.ReadAsync(cancellation);
                size += read.Buffer.Length;
                content.AdvanceTo(read.Buffer.End);
            }
            while (!read.IsCompleted && size <= UploadLimits.FileBytes);

            if (size > UploadLimits.FileBytes)
            {
                Report(FileProblems.TooLarge);
                return;
            }

            stored.Add(new Attachment(file, kind, FileName.Safe(header.FileName, known), known, size, Sha256Hash.OfNothing));
        }

        void Report(string problem)
        {
            var error = new FieldError(header.Field, problem);
            if (!errors.Contains(error))
            {
                errors.Add(error);
            }
        }
    }
}
