namespace HostingFunctions.Storage;

/// <summary>The service's tables.</summary>
public static class TableNames
{
    public const string Requests = "Requests";
    public const string SubmissionKeys = "SubmissionKeys";
    public const string WakeUps = "WakeUps";
    public const string Register = "Register";
    public const string DueDates = "DueDates";
    public const string Mailboxes = "Mailboxes";
    public const string Allowances = "Allowances";
    public const string Drafts = "Drafts";
    public const string Sessions = "Sessions";
    public const string DeskTrail = "DeskTrail";
    public const string Officials = "Officials";
    public const string Figures = "Figures";
    public const string Lists = "Lists";
    public const string Clients = "Clients";
    public const string Webhooks = "Webhooks";
    public const string Calendar = "Calendar";
    public const string Retention = "Retention";

    /// <summary>
    /// The tables that a backup keeps: all but promises, sessions and drafts, which are short-lived, lists, which are built anew, and programs
    /// with what they are told, which are let in anew. The files of a draft are in no backup either.
    /// </summary>
    public static IReadOnlyList<string> Lasting { get; } =
        [Requests, SubmissionKeys, Register, DueDates, Mailboxes, DeskTrail, Officials, Calendar, Retention, Figures];
}
