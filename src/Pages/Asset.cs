namespace HostingFunctions.Pages;

/// <summary>A static file of the pages, served at <c>/aset/{name}</c>.</summary>
/// <param name="MediaType">For the Content-Type header, with the charset where it is text.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content, string MediaType);
