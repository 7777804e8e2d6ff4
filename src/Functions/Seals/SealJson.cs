using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Seals;

/// <summary>An issued document, as JSON for programs.</summary>
/// <param name="Form"><c>PA-17</c> or <c>PA-18</c>.</param>
/// <param name="Step">The title of the step that issued the PA-18; null for PA-17.</param>
/// <param name="IssuedAt">The time of issue in WIB.</param>
internal sealed record SealJson(
    string Id, string Number, string Form, int Revision, string? Step, DateTimeOffset IssuedAt, string Sha256, bool HasNewerRevision)
{
    public static SealJson Of(SealedDocument document) => new(
        document.Seal.ToString(), document.Number, document.Seal.Kind == DocumentKind.Pa17 ? "PA-17" : "PA-18", document.Seal.Revision, document.StepTitle,
        document.IssuedAt.ToOffset(Wib.Offset), document.Sha256.ToString(), document.HasNewerRevision);
}
