using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Pictures;

/// <summary>A picture of the PSE page as the document has it.</summary>
/// <param name="RelationshipId">By which the text refers to it; null with the size when it cannot be printed and is not in the document.</param>
internal sealed record Evidence(Attachment Picture, string? RelationshipId, PictureSize? Size);
