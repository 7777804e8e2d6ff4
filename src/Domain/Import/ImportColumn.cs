using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Import;

/// <summary>A column of the sheet with which hosted applications are imported.</summary>
/// <param name="Title">As it heads the column; read in any case, however it is spaced and punctuated.</param>
/// <param name="Field">What each of its cells is.</param>
/// <param name="Hint">How to fill it in.</param>
/// <param name="Example">As in the template.</param>
public sealed record ImportColumn(string Title, FormField Field, string Hint, string Example);
