using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Requests;

/// <summary>What anybody may know about an issued document: nothing personal, and not the decision.</summary>
/// <param name="Number">The request's number.</param>
/// <param name="StepTitle">The title of the step that the PA-18 belongs to; null for PA-17.</param>
/// <param name="Sha256">The hash registered when the document was issued.</param>
/// <param name="HasNewerRevision">Whether the same document was issued again for a later revision of the request.</param>
public sealed record SealedDocument(SealId Seal, string Number, string? StepTitle, DateTimeOffset IssuedAt, Sha256Hash Sha256, bool HasNewerRevision)
{
    /// <returns>Null when the document does not exist or was not issued yet.</returns>
    public static SealedDocument? Of(HostingRequest request, SealId seal) => request.DocumentOf(seal) is { } document
        ? new SealedDocument(
            seal, request.Header.Number, document.StepKey is { } key ? request.Procedure[key].Title : null, document.IssuedAt, document.Sha256,
            request.Documents.Any(other => other.Kind == document.Kind && other.StepKey == document.StepKey && other.Revision > document.Revision))
        : null;
}
