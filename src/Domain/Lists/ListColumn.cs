namespace HostingFunctions.Domain.Lists;

/// <summary>A column of a list that is saved as a sheet.</summary>
/// <param name="Title">As people read it.</param>
/// <param name="Width">In characters.</param>
/// <param name="Of">What a line has in it.</param>
public sealed record ListColumn<TLine>(string Title, int Width, Func<TLine, ListCell> Of);
