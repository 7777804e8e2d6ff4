using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

public static class DocumentTitle
{
    /// <summary><c>Formulir PA-18, Pengecekan data</c>.</summary>
    public static string Of(IssuedDocument document, ProcedureDefinition procedure) => document switch
    {
        { Kind: DocumentKind.Pa17 } => "Formulir PA-17",
        { StepKey: { } key } => $"Formulir PA-18, {procedure[key].Title}",
        _ => "Formulir PA-18",
    };
}
