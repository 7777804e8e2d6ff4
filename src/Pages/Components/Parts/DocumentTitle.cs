using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary><c>Formulir PA-18, Pengecekan data</c>.</summary>
public static class DocumentTitle
{
    public static string Of(IssuedDocument document, ProcedureDefinition procedure) =>
        Of(document.Kind, document.StepKey is { } key ? procedure[key].Title : null);

    public static string Of(SealedDocument document) => Of(document.Seal.Kind, document.StepTitle);

    private static string Of(DocumentKind kind, string? stepTitle) => kind == DocumentKind.Pa17 ? "Formulir PA-17" : $"Formulir PA-18, {stepTitle}";
}
