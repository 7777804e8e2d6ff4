using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Pictures;

/// <summary>A picture of the PSE page as the document has it.</summary>
/// <param name="Number">Among the printed pictures, from 1; 0 when it cannot be printed and is not in the document.</param>
/// <param name="Size">Null when it cannot be printed.</param>
internal sealed record Evidence(Attachment Picture, int Number, PictureSize? Size);
