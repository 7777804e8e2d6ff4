namespace HostingFunctions.Pages;

/// <summary>A static file of the pages, served at <c>/aset/{name}</c>.</summary>
/// <param name="MediaType">The Content-Type header, with the charset for text.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content, string MediaType);
