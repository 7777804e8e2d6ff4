using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>Compares two filings of form PA-17: first each field in the form's order, then the attachments.</summary>
public static class Pa17Comparison
{
    private static readonly (FormField Field, Func<Pa17Form, string> Value)[] Fields =
    [
        (Pa17FormFields.ApplicationName, form => form.ApplicationName),
        (Pa17FormFields.AgencyName, form => form.AgencyName),
        (Pa17FormFields.AgencyAddress, form => form.AgencyAddress),
        (Pa17FormFields.AgencyContact, form => form.AgencyContact),
        (Pa17FormFields.ManagerName, form => form.ManagerName),
        (Pa17FormFields.ManagerIdKind, form => form.ManagerId.Printed),
        (Pa17FormFields.ManagerEmail, form => form.ManagerEmail.Value),
        (Pa17FormFields.ManagerPhone, form => form.ManagerPhone),
        (Pa17FormFields.DocumentationUrl, form => form.DocumentationUrl),
        (Pa17FormFields.PseUrl, form => form.PseUrl),
        (Pa17FormFields.Notes, form => form.Notes),
        (Pa17FormFields.AgencyHeadName, form => form.AgencyHeadName),
        (Pa17FormFields.AgencyHeadTitle, form => form.AgencyHeadTitle),
        (Pa17FormFields.AgencyHeadNip, form => form.AgencyHeadNip.Printed),
        (Pa17FormFields.AgencyHeadEmail, form => form.AgencyHeadEmail?.Value ?? ""),
    ];

    /// <summary>Every field of a form with what it says, in the form's order.</summary>
    public static IEnumerable<(FormField Field, string Value)> Values(Pa17Form form) => Fields.Select(line => (line.Field, line.Value(form)));

    /// <returns>Empty when nothing changed. A file sent again with the same content is not a change.</returns>
    public static IReadOnlyList<Pa17Change> Between(Revision before, Revision after) =>
    [
        .. Fields
            .Select(line => new Pa17Change(line.Field.FullLabel, line.Value(before.Form), line.Value(after.Form)))
            .Where(change => change.Before != change.After),
        .. AttachmentKinds.OfApplicant
            .Where(kind => !Hashes(before, kind).SetEquals(Hashes(after, kind)))
            .Select(kind => new Pa17Change(kind.Label(), string.Join(", ", Names(before, kind)), AfterNames(before, after, kind))),
    ];

    private static HashSet<Sha256Hash> Hashes(Revision revision, AttachmentKind kind) => [.. Of(revision, kind).Select(file => file.Sha256)];

    /// <summary>A new file under an old name is marked, because its name does not show that it changed.</summary>
    private static string AfterNames(Revision before, Revision after, AttachmentKind kind)
    {
        var (names, hashes) = (Names(before, kind).ToHashSet(), Hashes(before, kind));
        return string.Join(", ", Of(after, kind).Select(
            file => names.Contains(file.FileName) && !hashes.Contains(file.Sha256) ? $"{file.FileName} (isi baru)" : file.FileName));
    }

    private static IEnumerable<string> Names(Revision revision, AttachmentKind kind) => Of(revision, kind).Select(file => file.FileName);

    private static IEnumerable<Attachment> Of(Revision revision, AttachmentKind kind) => revision.Attachments.Where(file => file.Kind == kind);
}
