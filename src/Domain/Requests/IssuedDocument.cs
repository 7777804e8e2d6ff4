using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Requests;

/// <summary>A Word document that the system issued: PA-17 of a revision, or PA-18 of a step of a revision.</summary>
/// <param name="StepKey">The step that the PA-18 belongs to; null for PA-17.</param>
/// <param name="Size">In bytes.</param>
public sealed record IssuedDocument(
    FileId Id, DocumentKind Kind, int Revision, string? StepKey, string FileName, long Size, Sha256Hash Sha256, DateTimeOffset IssuedAt);
