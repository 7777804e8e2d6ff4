using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Word;

/// <summary>What a document says of itself on every page.</summary>
/// <param name="Form">Which form it is, e.g. <c>PA-18 Pengecekan data</c>.</param>
/// <param name="At">The time of what it documents, not of writing: a repeat gives the same bytes.</param>
internal sealed record Colophon(string Form, string Title, string Number, DateTimeOffset At, SealId Seal)
{
    public string Revision => $"{Seal.Revision}";
}
