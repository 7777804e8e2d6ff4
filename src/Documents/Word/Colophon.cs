using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Word;

/// <summary>What a document says about itself on every page, and in its properties.</summary>
/// <param name="Form">The form's name, e.g. <c>PA-18 Pengecekan data</c>.</param>
/// <param name="About">The application that it is about.</param>
/// <param name="At">When the documented event happened, not when the document is written: writing it again gives the same bytes.</param>
internal sealed record Colophon(string Form, string About, string Number, DateTimeOffset At, SealId Seal)
{
    public string Revision => $"{Seal.Revision}";

    /// <summary>No two documents have the same.</summary>
    public string Title => $"{Form}: {About} ({Number}, revisi {Revision})";
}
