using System.Globalization;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>
/// Every PartitionKey, RowKey and blob name of this project. A request is one partition of table Requests, keyed by its id. Its rows, in the table's
/// order: assignment, decision, delivery, document, extension, handover, head, link, moved, note, request, revision, scan, trail. The audit trail comes last,
/// so that one query can read all the rest. A hosted application is one partition of table Register, keyed likewise: head, history, incident, link, notice,
/// progress, record.
/// </summary>
internal static class Keys
{
    private const string Seconds = "yyyyMMddTHHmmss";

    /// <summary>How many digits of a hash end the key of an entry.</summary>
    private const int EntryHash = 16;

    /// <summary>The key of a request's header.</summary>
    public const string Request = RowKind.Request;

    public const string Trail = $"{RowKind.Trail}:";
    public const string Histories = $"{RowKind.History}:";
    public const string Head = RowKind.Head;
    public const string SubmissionKey = "request";
    public const string WakeUps = "under-way";
    public const string Allowances = "allowances";
    public const string Mailbox = "mailbox";
    /// <summary>Sorts after <see cref="Mailbox"/>.</summary>
    public const string Morning = "morning";

    public const string FreshLinks = "fresh-links";
    public const string Draft = "draft";
    public const string DueDrafts = "due";
    public const string LostLinks = "lost-links";
    public const string SignInAsks = "sign-in";
    public const string DataAsks = "personal-data";
    public const string DueSessions = "due";
    public const string DroppedMails = "dropped-mails";
    public const string SharedMails = "shared-mails";
    public const string OverdueSteps = "overdue-steps";
    public const string MailServer = "mail-server";
    public const string Import = "import";
    public const string Officials = "officials";

    /// <summary>The partition of the figures of periods that are over.</summary>
    public const string Figures = "figures";

    /// <summary>Sorts before the history.</summary>
    public const string OfficialsBook = "book";

    public const string Calendar = "calendar";
    public const string Feed = "feed";
    public const string CalendarHead = "head";
    public const string CalendarVersions = $"{RowKind.Version}:";
    public const string UnscannedFiles = "unscanned-files";
    public const string Rules = "rules";
    public const string DueList = "due-list";
    public const string Destroyed = "destroyed";
    public const string RequestList = "requests";
    public const string ApplicationList = "applications";
    public const string Clients = "clients";

    /// <summary>The partition of all events.</summary>
    public const string WebhookLog = "log";

    public const string WebhookEvents = "event:";
    public const string WebhookTail = "tail";
    public const string WebhookCount = "Number";
    public const string WebhookState = "state";
    public const string WebhookDeliveries = "told:";
    public const string Records = $"{RowKind.Record}:";

    /// <summary>Sorts after the key of every record: <c>;</c> follows <c>:</c>.</summary>
    public const string AfterRecords = $"{RowKind.Record};";

    /// <summary>Sorts after every key with that prefix. Those of the desk have none: they begin with the time, and only their head does not.</summary>
    public static string After(string prefix) => prefix.Length == 0 ? Head : $"{prefix[..^1]};";

    public static string Revision(int number) => $"{RowKind.Revision}:{Round(number)}";

    public static string Assignment(Assignment assignment) => $"{RowKind.Assignment}:{Step(assignment.Round)}";

    public static string Decision(Decision decision) => $"{RowKind.Decision}:{Step(decision.Round)}";

    public static string Delivery(Delivery delivery) => $"{RowKind.Delivery}:{delivery.Mail}";

    public static string Document(IssuedDocument document) =>
        document.StepKey is null
            ? $"{RowKind.Document}:{Round(document.Revision)}:{document.Kind}"
            : $"{RowKind.Document}:{Round(document.Revision)}:{document.Kind}:{document.StepKey}";

    public static string Extension(Extension extension) => $"{RowKind.Extension}:{Step(extension.Round)}";

    public static string Moved(MovedDue moved) => $"{RowKind.Moved}:{Round(moved.Revision)}:{moved.StepKey ?? "answer"}:{Round(moved.Version)}";

    public static string CalendarVersion(int number) => $"{CalendarVersions}{Round(number)}";

    public static string Handover(Handover handover) => $"{RowKind.Handover}:{Step(handover.Round)}:{Round(handover.Number)}";

    public static string Note(Note note) => $"{RowKind.Note}:{note.Key}";

    public static string Scan(Scan scan) => $"{RowKind.Scan}:{scan.File}";

    public static string Link(Link link) => $"{RowKind.Link}:{link.TokenHash}";

    /// <summary>Sorts by time. The same entry at the same place in the same change has the same key, so that a repeat adds no second entry.</summary>
    public static string Audit(AuditEntry entry, int place) =>
        Entry(Trail, entry.At, place, $"{entry.Actor}\n{entry.Action}\n{entry.Revision}\n{entry.Detail}");

    /// <inheritdoc cref="Audit"/>
    public static string History(HistoryEntry entry, int place) =>
        Entry(Histories, entry.At, place, $"{entry.Actor}\n{entry.Action}\n{entry.Detail}");

    /// <summary>It includes the id, although the partition key has it too: the emulator finds rows by an index over row keys.</summary>
    public static string Record(RequestId id) => $"{Records}{id}";

    /// <summary>Holds only the SHA-256 of the address, which may have characters that a row key must not.</summary>
    public static string Notice(int year, string stage, EmailAddress recipient) =>
        $"{RowKind.Notice}:{Round(year)}:{stage}:{Hash(recipient.Value)[..32]}";

    public static string Notice(Notice notice) => Notice(notice.Year, notice.Stage, notice.Recipient);

    public static string Incident(Incident incident) => $"{RowKind.Incident}:{incident.Key}";

    public static string Progress(IncidentProgress progress) => $"{RowKind.Progress}:{progress.Incident}:{progress.State}";

    /// <summary>Sorts by date, so that everything due is one range from the table's start.</summary>
    public static string Due(DateOnly on) => on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Due(RequestId id, DueMark mark) => $"{id}:{mark.Key}";

    public static (RequestId Id, DueMark Mark) ReadDue(string partition, string rowKey)
    {
        var parts = rowKey.Split(':');
        return (RequestId.Parse(parts[0]), new DueMark(DateOnly.ParseExact(partition, "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[1]));
    }

    /// <summary>The <see cref="RowKind"/> that a row key names.</summary>
    public static string Kind(string rowKey) => rowKey.Split(':', 2)[0];

    /// <summary>Only the SHA-256 is stored: a client's key may hold any character, or a secret.</summary>
    public static string Submission(string key) => Hash(key);

    /// <summary>Holds only the SHA-256 of the names, which may have characters that a key must not.</summary>
    public static string Namesakes(Pa17Form form) => Hash($"application\n{PlainName.Of(form.AgencyName)}\n{PlainName.Of(form.ApplicationName)}");

    /// <summary>Holds only the SHA-256 of what it is of, which may name a mailbox.</summary>
    public static string Allowance(Allowance allowance) => Hash($"{allowance.Of}\n{allowance.Within}");

    public static string MailboxOf(EmailAddress address) => Hash(address.Value);

    /// <summary>Sorts before <see cref="Mailbox"/>.</summary>
    public static string Holding(Holding holding) => $"holds:{holding.Kind}:{holding.Id}";

    public static bool IsHolding(string rowKey) => rowKey.StartsWith("holds:", StringComparison.Ordinal);

    public static Holding ReadHolding(string rowKey)
    {
        var parts = rowKey.Split(':');
        return new Holding(Enum.Parse<HoldingKind>(parts[1]), RequestId.Parse(parts[2]));
    }

    public static string WakeUp(WakeUp wakeUp) => $"{Ticks(wakeUp.At)}:{wakeUp.Id}:{wakeUp.EventName}";

    /// <summary>Sorts after every wake-up written earlier than <paramref name="before"/>, and before all others.</summary>
    public static string WakeUpsBefore(DateTimeOffset before) => Ticks(before);

    public static string FreshLink(RequestId id, string thing) => $"{id}:{thing}";

    /// <summary>The same for the same mail to the same person, so that a repeat adds no second row.</summary>
    public static string DroppedMail(DroppedMail mail) => Hash($"{mail.Announces}\n{mail.To.Email}");

    public static string SharedMail(LedgerKey key) => $"{key.Id}:{Hash(key.Row)}";

    /// <summary>Begins the key of the mail that came back: the print is the start of the same hash.</summary>
    public static string SharedMailsOf(BounceTag tag) => $"{tag.Id}:{tag.Print}";

    public static string OverdueStep(OverdueStep step) => $"{step.Id}:{Step(step.Round)}";

    /// <summary>Sorts by time.</summary>
    public static string DueDraft(DueDraft due) => $"{Ticks(due.At)}:{due.Key}";

    /// <summary>Sorts after every draft that is due by then, and before all others.</summary>
    public static string DraftsDueAfter(DateTimeOffset by) => $"{Ticks(by)};";

    /// <summary>Sorts by time.</summary>
    public static string ListRow(DateTimeOffset at, Guid own) => $"{Ticks(at)}:{own.ToString("N")[..8]}";

    /// <summary>Sorts after every row written earlier than <paramref name="at"/>, and before all others.</summary>
    public static string ListRow(DateTimeOffset at) => Ticks(at);

    public static string Session(Sha256Hash token) => $"{RowKind.Session}:{token}";

    public static string DataLink(Sha256Hash token) => $"{RowKind.Data}:{token}";
    public static string SignInLink(Sha256Hash token) => $"{RowKind.Link}:{token}";

    /// <summary>Sorts by time.</summary>
    /// <param name="row">The key of a session or link.</param>
    public static string DueSession(DateTimeOffset at, RequestId id, string row) => $"{Ticks(at)}:{id}:{row}";

    public static (RequestId Id, string Row) ReadDueSession(string rowKey)
    {
        var parts = rowKey.Split(':', 3);
        return (RequestId.Parse(parts[1]), parts[2]);
    }

    /// <summary>Sorts after every session that is due by then, and before all others.</summary>
    public static string SessionsDueAfter(DateTimeOffset by) => $"{Ticks(by)};";

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Its first day.</summary>
    public static DateOnly ReadMonth(string month) => DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Audit"/>
    public static string DeskTrail(HistoryEntry entry) => Entry("", entry.At, 0, $"{entry.Actor}\n{entry.Action}\n{entry.Detail}");

    /// <summary>Of an entry whose personal data were destroyed: at the same place, and nothing in it is made from them alone.</summary>
    public static string Erased(string key, Sha256Hash said) => key[..^EntryHash] + said.ToString()[..EntryHash];

    /// <summary>Sorts by number.</summary>
    public static string WebhookEvent(long number) => string.Create(CultureInfo.InvariantCulture, $"{WebhookEvents}{number:D12}");

    public static long ReadWebhookEvent(string key) => long.Parse(key[WebhookEvents.Length..], CultureInfo.InvariantCulture);

    /// <summary>Of the row that says how much of a chain is in the log.</summary>
    public static string WebhookChain(ChainId chain) => $"chain:{chain}";

    /// <summary>Sorts the latest event first.</summary>
    public static string WebhookDelivery(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{WebhookDeliveries}{999_999_999_999 - number:D12}");

    public static string UnscannedFile(UnscannedFile file) => $"{file.Request}:{file.File}";

    public static string File(RequestId id, FileId file) => $"{FilesOf(id)}{file}";

    public static string FilesOf(RequestId id) => $"{id}/";

    public static string Received(ReceivedFile file) =>
        $"{file.At.UtcDateTime.ToString(Seconds, CultureInfo.InvariantCulture)}/{File(file.Request, file.Id)}";

    public static ReceivedFile ReadReceived(string name)
    {
        var parts = name.Split('/');
        return new ReceivedFile(
            DateTimeOffset.ParseExact(parts[0], Seconds, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), RequestId.Parse(parts[1]),
            FileId.Parse(parts[2]));
    }

    private static string Step(StepRound round) => $"{Round(round.Revision)}:{round.StepKey}";

    private static string Entry(string kind, DateTimeOffset at, int place, string content) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{Ticks(at)}:{place:D2}:{Hash(content)[..EntryHash]}");

    private static string Round(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static string Hash(string text) => Sha256Hash.Of(text).ToString();
}
