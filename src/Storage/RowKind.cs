namespace HostingFunctions.Storage;

/// <summary>What a row of a request, hosted application or person at the desk holds. Keys begin with these words, so they must never change.</summary>
internal static class RowKind
{
    public const string Assignment = "assignment";
    public const string Decision = "decision";
    public const string Delivery = "delivery";
    public const string Document = "document";
    public const string Extension = "extension";
    public const string Handover = "handover";

    /// <summary>The last link of the chain of entries; a request, a hosted application and a month at the desk have one each.</summary>
    public const string Head = "head";

    public const string Link = "link";
    public const string Moved = "moved";
    public const string Note = "note";
    public const string Request = "request";
    public const string Revision = "revision";
    public const string Scan = "scan";
    public const string Trail = "trail";

    public const string History = "history";
    public const string Incident = "incident";
    public const string Notice = "notice";
    public const string Progress = "progress";
    public const string Record = "record";

    public const string Session = "session";

    public const string Version = "version";

    public const string Data = "data";
}
