using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Audit;

/// <summary>What the system itself did at a step, as people read it in the audit trail.</summary>
public static class StepAudit
{
    public static AuditEntry Assigned(HostingRequest request, Assignment assignment, Official official, DateTimeOffset at) =>
        Given("Penugasan", request, assignment, official, at) with
        {
            Fact = new Fact(FactKind.Assigned) { Step = assignment.StepKey, Until = assignment.Due.Date },
        };

    /// <summary>The step was given to another holder of the office, who holds it alongside or after those it was assigned to.</summary>
    public static AuditEntry HandedOver(HostingRequest request, Assignment assignment, Official official, DateTimeOffset at) =>
        Given("Penugasan dialihkan", request, assignment, official, at);

    /// <summary>Somebody asked for a fresh link.</summary>
    public static AuditEntry Refreshed(HostingRequest request, Assignment assignment, Official official, DateTimeOffset at) =>
        Given("Tautan baru", request, assignment, official, at);

    /// <summary>An official had the mail sent again by whose link somebody is to act.</summary>
    /// <param name="by">With their office.</param>
    public static AuditEntry AskedAgain(HostingRequest request, string by, DateTimeOffset at) =>
        new(at, by, $"Email diminta dikirim ulang: {request.Step?.Title ?? request.Status()}", request.Header.Revision);

    public static AuditEntry Reminded(HostingRequest request, Assignment assignment, Official official, DateTimeOffset at) =>
        new(at, AuditEntry.System, $"Pengingat: {Title(request, assignment)}", assignment.Revision, official.NameAndTitle);

    /// <param name="form"><c>PA-17</c> or <c>PA-18</c>.</param>
    public static AuditEntry Issued(string form, IssuedDocument document) =>
        new(document.IssuedAt, AuditEntry.System, $"{form} diterbitkan", document.Revision, document.FileName);

    private static AuditEntry Given(string action, HostingRequest request, Assignment assignment, Official official, DateTimeOffset at) =>
        new(
            at, AuditEntry.System, $"{action}: {Title(request, assignment)}", assignment.Revision,
            $"{official.NameAndTitle}, batas {assignment.Due.Date:yyyy-MM-dd}");

    private static string Title(HostingRequest request, Assignment assignment) => request.Procedure[assignment.StepKey].Title;
}
