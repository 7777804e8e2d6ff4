using System.IO.Pipelines;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Steps;

/// <summary>Writes PA-17 and PA-18 and enters them in the request. It is safe to repeat: the same id gets the same bytes.</summary>
public sealed class DocumentIssuer(IDocumentWriter writer, IFileStore files, IRequestStore store, TimeProvider time)
{
    /// <summary>Issues form PA-17 of the current revision, unless it is already issued.</summary>
    public async Task IssuePa17Async(HostingRequest request, CancellationToken cancellation) =>
        await EnterAsync(await WritePa17Async(request, cancellation), cancellation);

    /// <summary>Issues form PA-18 of a decision, unless it is already issued.</summary>
    public async Task IssuePa18Async(HostingRequest request, Decision decision, CancellationToken cancellation)
    {
        var revision = request.Revisions.Single(r => r.Number == decision.Revision);
        var change = await WriteAsync(
            request, DocumentKind.Pa18, decision.Revision, decision.StepKey,
            (output, stop) => writer.WritePa18Async(request.Header, revision, decision, output, stop), cancellation);
        await EnterAsync(change, cancellation);
    }

    /// <summary>Writes form PA-17 of the current revision as a file. The caller enters it in the request.</summary>
    /// <returns>The change that enters it; an empty change when it is already issued.</returns>
    public Task<RequestChange> WritePa17Async(HostingRequest request, CancellationToken cancellation)
    {
        var revision = request.Current;
        return WriteAsync(
            request, DocumentKind.Pa17, revision.Number, null,
            (output, stop) => writer.WritePa17Async(request.Header, revision, (picture, c) => OpenAsync(request.Id, picture, c), output, stop), cancellation);
    }

    private async Task EnterAsync(RequestChange change, CancellationToken cancellation)
    {
        if (change.Document is not null)
        {
            await store.AppendAsync(change, cancellation);
        }
    }

    private async Task<RequestChange> WriteAsync(
        HostingRequest request, DocumentKind kind, int revision, string? stepKey, Func<Stream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        var change = new RequestChange(request.Id);
        if (request.DocumentOf(kind, revision, stepKey) is not null)
        {
            return change;
        }

        var id = IdOf(request.Id, kind, revision, stepKey);
        var saved = await SaveAsync(request.Id, id, write, cancellation);
        var form = kind == DocumentKind.Pa17 ? "PA-17" : "PA-18";
        var part = kind == DocumentKind.Pa17 ? "" : $"-langkah-{request.Procedure[stepKey!].Number}";
        var now = time.GetUtcNow();
        var document = new IssuedDocument(
            id, kind, revision, stepKey, $"{form}{part}-{request.Header.Number}-revisi-{revision}.docx", saved.Size, saved.Sha256, now);
        return change with { Document = document, Audit = [StepAudit.Issued(form, document)] };
    }

    /// <summary>The writer writes into a pipe that the store reads from, so that no document is whole in memory.</summary>
    private async Task<SavedFile> SaveAsync(RequestId request, FileId id, Func<Stream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        var pipe = new Pipe();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var writing = WriteAsync();
        try
        {
            var saved = await files.SaveAsync(request, id, pipe.Reader.AsStream(), FileType.Docx.MediaType(), long.MaxValue, cancellation);
            await writing;
            return saved!;
        }
        finally
        {
            await stop.CancelAsync();
            await pipe.Reader.CompleteAsync();
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task WriteAsync()
        {
            try
            {
                await write(pipe.Writer.AsStream(leaveOpen: true), stop.Token);
                await pipe.Writer.CompleteAsync();
            }
            catch (Exception e)
            {
                // The reader throws this, so a half-written document is never stored.
                await pipe.Writer.CompleteAsync(e);
            }
        }
    }

    private async Task<Stream> OpenAsync(RequestId request, Attachment picture, CancellationToken cancellation) =>
        await files.OpenAsync(picture.FiledWith ?? request, picture.Id, cancellation)
        ?? throw new FileNotFoundException($"Picture {picture.Id} is not stored.");

    private static FileId IdOf(RequestId request, DocumentKind kind, int revision, string? stepKey) =>
        FileId.Of($"{request.Value}/{kind}/{revision}/{stepKey}");
}
