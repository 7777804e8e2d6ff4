using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Retention;

/// <summary>
/// What is stored about whoever has an address, part by part, and nothing about anybody else: other people in the same request are left out.
/// </summary>
/// <param name="ShowsNumbers">Whether identity numbers are shown whole. Not to whoever has only the mailbox: their last digits open links (rule 3).</param>
public sealed record PersonalData(EmailAddress Of, bool ShowsNumbers)
{
    private const string Phone = "Nomor telepon";
    private const string Written = "Email";

    /// <summary>Null when it does not concern them.</summary>
    public PersonalPart? In(HostingRequest request)
    {
        var facts = new List<(string, string)>();
        foreach (var revision in request.Revisions)
        {
            var form = revision.Form;
            if (form.ManagerEmail == Of)
            {
                facts.AddRange(ManagerFacts(HostingManager.Of(form), $"Pengelola Hosting pada revisi {revision.Number}"));
            }

            if (form.AgencyHeadEmail == Of)
            {
                facts.Add(($"Kepala OPD pada revisi {revision.Number}", $"{form.AgencyHeadName}, {form.HeadTitle}, NIP {Shown(form.AgencyHeadNip)}"));
            }

            if (EmailAddress.In(form.AgencyContact).Contains(Of))
            {
                facts.Add(($"Kontak instansi pada revisi {revision.Number}", form.AgencyContact));
            }
        }

        if (request.Header.FiledBy == Of)
        {
            facts.Add(("Diisi dan dikirim dari alamat ini", Tanggal.Moment(request.Header.SubmittedAt)));
        }

        facts.AddRange(request.Decisions.Where(decision => decision.By.Email == Of).Select(decision =>
            ("Keputusan Anda", $"{request.Procedure[decision.StepKey].Title}: {decision.Answer}, {Tanggal.Moment(decision.At)}")));
        facts.AddRange(request.Handovers.Where(handover => handover.To.Email == Of).Select(handover =>
            ("Langkah diserahkan kepada Anda", $"{handover.To.NameAndTitle}, NIP {Shown(handover.To.Nip)}, {Tanggal.Moment(handover.At)}")));
        facts.AddRange(request.Deliveries.Where(delivery => delivery.To == Of).Select(delivery =>
            ("Email kepada Anda", $"{Tanggal.Moment(delivery.At)}, {Fate(delivery.State)}")));
        facts.AddRange(request.Links.Where(link => link.Holder == Of).Select(LinkFact));
        return Part($"Permohonan {request.Header.Number}: {request.Current.Form.ApplicationName}", facts, FilesIn(request));
    }

    /// <inheritdoc cref="In(HostingRequest)"/>
    public PersonalPart? In(HostedApplication application)
    {
        var (record, facts) = (application.Record, new List<(string, string)>());
        foreach (var (manager, role) in new[]
        {
            (record.Manager, "Pengelola Hosting"), (record.ManagerChange?.Former, "Pengelola Hosting sebelumnya"),
            (record.ManagerChange is { IsWaiting: true } change ? change.To : null, "Calon Pengelola Hosting"),
        })
        {
            facts.AddRange(manager?.Email == Of ? ManagerFacts(manager, role) : []);
        }

        if (record.HeadAddress?.Email == Of)
        {
            facts.Add(("Kepala OPD", $"{record.HeadName}, {record.HeadAddressedAs}, NIP {Shown(record.HeadNip)}"));
        }

        if (record.ContactEmail == Of)
        {
            facts.Add(("Kontak instansi", record.AgencyContact));
        }

        facts.AddRange(application.Notices.Where(notice => notice.Recipient == Of).Select(notice =>
            ("Pemberitahuan kepada Anda", $"{Tanggal.Moment(notice.At)}, {Fate(notice.State)}")));
        facts.AddRange(application.Incidents.Where(incident => incident.Email == Of).Select(incident =>
            ("Gangguan yang Anda laporkan", $"{Tanggal.Moment(incident.At)}, atas nama {incident.By}: {incident.What}")));
        facts.AddRange(application.Links.Where(link => link.Holder == Of).Select(LinkFact));
        return Part($"Layanan hosting {record.Number}: {record.ApplicationName}", facts);
    }

    /// <inheritdoc cref="In(HostingRequest)"/>
    public PersonalPart? In(Draft draft) => draft.Owner != Of ? null : Part(
        draft.Title,
        [
            ("Disimpan sampai", Tanggal.Moment(draft.EndsAt)),
            .. draft.Typed.Where(typed => typed.Value.Length > 0 && Label(typed.Key) is not null)
                .Select(typed => (Label(typed.Key)!, Typed(typed.Key, typed.Value))),
        ],
        draft.Files.Select(file => new PersonalFile("Berkas pada draf", file.FileName, draft.Id, file.Id)
        {
            DraftEndsAt = draft.EndsAt, IsPassed = file.CameUnscanned is not true,
        }));

    /// <summary>What the lists of the desk say, where the request itself is not read.</summary>
    public PersonalPart? InLists(IEnumerable<ListedRequest> requests) => Part(
        "Keputusan Anda sebagai pejabat",
        [
            .. requests.SelectMany(line => line.Decisions.Where(decision => decision.Email == Of).Select(decision =>
                (line.Number, $"{Procedures.Of(line.Procedure)[decision.StepKey].Title}: {decision.Answer}, {Tanggal.Moment(decision.At)}"))),
        ]);

    /// <param name="entered">The numbers of the requests that they entered from paper.</param>
    public PersonalPart? In(IReadOnlyList<Official> offices, IEnumerable<string> entered) => Part(
        "Jabatan pada daftar pejabat",
        [
            .. offices.Select(office => (office.Title, $"{office.Name}, NIP {Shown(office.Nip)}, {RoleChangeText.Period(office)}")),
            .. entered.Select(number => ("Surat yang Anda masukkan", number)),
        ]);

    public PersonalPart? In(Mailbox mailbox) => Part(
        "Alamat email ini",
        [
            .. mailbox.HasConfirmed
                ? [("Pernah dipakai", "Pemiliknya pernah bertindak lewat tautan yang dikirim ke alamat ini.")] : Array.Empty<(string, string)>(),
            .. mailbox.QuietUntil is { } until ? [("Tidak dikirimi permohonan orang lain sampai", Tanggal.Moment(until))] : Array.Empty<(string, string)>(),
        ]);

    private static PersonalPart? Part(string title, IReadOnlyList<(string, string)> facts, IEnumerable<PersonalFile>? files = null) =>
        facts.Count == 0 ? null : new PersonalPart(title, facts) { Files = [.. files ?? []] };

    /// <summary>
    /// What they filed or attached to a decision themselves, and the documents of what they filed. These hold identity numbers whole, so they are given where
    /// those are shown. What an earlier request is kept with is handed out with that one, to whoever filed it.
    /// </summary>
    private IEnumerable<PersonalFile> FilesIn(HostingRequest request)
    {
        var before = new HashSet<FileId>();
        foreach (var revision in request.Revisions)
        {
            var came = revision.Attachments.Where(file => before.Add(file.Id) && file.FiledWith is null).ToList();
            foreach (var file in IsFiledByThem(request, revision) ? came : [])
            {
                yield return FileIn(request, "Lampiran yang Anda kirim", file.FileName, file.Id);
            }
        }

        foreach (var proof in request.Decisions.Where(decision => decision.By.Email == Of).Select(decision => decision.PseProof).OfType<Attachment>())
        {
            yield return FileIn(request, "Bukti yang Anda lampirkan", proof.FileName, proof.Id);
        }

        var theirs = request.Revisions.Where(revision => IsFiledByThem(request, revision)).Select(revision => revision.Number).ToHashSet();
        foreach (var document in request.Documents.Where(document => ShowsNumbers && theirs.Contains(document.Revision)))
        {
            yield return FileIn(request, "Dokumen yang diterbitkan", document.FileName, document.Id);
        }
    }

    /// <summary>Whoever filed from a draft of theirs, or the manager who confirmed that it is theirs: anybody may name anybody.</summary>
    private bool IsFiledByThem(HostingRequest request, Revision revision) =>
        (revision.Form.ManagerEmail == Of && !request.IsUnconfirmed) || (revision.Number == 1 && request.Header.FiledBy == Of);

    private static PersonalFile FileIn(HostingRequest request, string label, string name, FileId id) =>
        new(label, name, request.Id, id) { IsPassed = request.ScanOf(id) == ScanState.Clear };

    private IEnumerable<(string Label, string Value)> ManagerFacts(HostingManager manager, string role) =>
    [
        (role, manager.Name), (IdNumber.Label(manager.Id.Kind), Shown(manager.Id)), (Written, manager.Email.Value), (Phone, manager.Phone),
    ];

    private static (string Label, string Value) LinkFact(Link link) => ("Tautan pribadi", $"berlaku sampai {Tanggal.Moment(link.ExpiresAt)}");

    private static string Fate(NoticeState state) => state switch
    {
        NoticeState.Sent => "dikirim",
        NoticeState.Refused => "ditolak kotak email",
        _ => "belum pasti sampai",
    };

    private static string? Label(string field) => Pa17FormFields.All.FirstOrDefault(one => one.Name == field)?.FullLabel;

    private string Typed(string field, string value) =>
        !ShowsNumbers && field is Pa17Field.ManagerId or Pa17Field.AgencyHeadNip && value.Length > 4 ? $"{value[..^4]}••••" : value;

    private string Shown(IdNumber number) => ShowsNumbers ? number.Printed : number.Masked;
}
