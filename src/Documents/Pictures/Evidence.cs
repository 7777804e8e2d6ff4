using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Pictures;

/// <summary>A picture of the PSE page as it stands in the document.</summary>
/// <param name="Number">Its number among the printed pictures, from 1; 0 when it cannot be printed and is left out.</param>
/// <param name="Size">Null when it cannot be printed.</param>
internal sealed record Evidence(Attachment Picture, int Number, PictureSize? Size);
