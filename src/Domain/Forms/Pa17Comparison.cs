using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>Compares what was filed with what was filed before: field by field in the form's order, then the attachments.</summary>
public static class Pa17Comparison
{
    private static readonly (string Label, Func<Pa17Form, string> Value)[] Fields =
    [
        ("Nama Aplikasi", form => form.ApplicationName),
        ("Nama Instansi", form => form.AgencyName),
        ("Alamat", form => form.AgencyAddress),
        ("No Telepon/Email", form => form.AgencyContact),
        ("Pengelola Hosting: Nama", form => form.ManagerName),
        ("Pengelola Hosting: NIP/NIK", form => form.ManagerId.Printed),
        ("Pengelola Hosting: Email", form => form.ManagerEmail.Value),
        ("Pengelola Hosting: Nomor HP", form => form.ManagerPhone),
        ("Dokumentasi aplikasi sudah diperbarui di", form => form.DocumentationUrl),
        ("Halaman Pendataan Sistem Elektronik", form => form.PseUrl),
        ("Catatan", form => form.Notes),
        ("Kepala OPD: Nama", form => form.AgencyHeadName),
        ("Kepala OPD: NIP", form => form.AgencyHeadNip.Printed),
    ];

    /// <returns>Empty when nothing changed. A file sent again with the same content is no change.</returns>
    public static IReadOnlyList<Pa17Change> Between(Revision before, Revision after) =>
    [
        .. Fields.Select(field => new Pa17Change(field.Label, field.Value(before.Form), field.Value(after.Form))).Where(change => change.Before != change.After),
        .. AttachmentKinds.OfApplicant
            .Where(kind => !Hashes(before, kind).SetEquals(Hashes(after, kind)))
            .Select(kind => new Pa17Change(kind.Label(), Names(before, kind), Names(after, kind))),
    ];

    private static HashSet<string> Hashes(Revision revision, AttachmentKind kind) => [.. Of(revision, kind).Select(file => file.Sha256)];

    private static string Names(Revision revision, AttachmentKind kind) => string.Join(", ", Of(revision, kind).Select(file => file.FileName));

    private static IEnumerable<Attachment> Of(Revision revision, AttachmentKind kind) => revision.Attachments.Where(file => file.Kind == kind);
}
