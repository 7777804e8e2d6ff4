namespace HostingFunctions.Domain.Requests;

/// <summary>A Word document that was produced: PA-17 of a revision, or PA-18 of a step of a revision.</summary>
/// <param name="Id">32 hexadecimal digits; a <c>fileId</c> of the interface.</param>
/// <param name="StepKey">The step whose PA-18 it is; null for PA-17.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record IssuedDocument(
    string Id, DocumentKind Kind, int Revision, string? StepKey, string FileName, long Size, string Sha256, DateTimeOffset IssuedAt);
