using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The tags of the documents' content controls, beside the names of <see cref="Pa17Field"/> and of <see cref="DecisionForm"/>'s fields.</summary>
public static class FieldTag
{
    public const string Number = "number";
    public const string Revision = "revision";
    public const string Place = "place";
    public const string Date = "date";

    /// <summary>Only on the forms of a renewal.</summary>
    public const string Renewal = "renewal";

    /// <summary>PA-18: only where the official decided on what is their own.</summary>
    public const string OnOwn = "onOwn";

    /// <summary>PA-18: the two boxes; each reads <c>true</c> or <c>false</c>.</summary>
    public const string Recommended = "ya";
    public const string NotRecommended = "tidak";

    public const string OfficialTitle = "officialTitle";
    public const string OfficialName = "officialName";
    public const string OfficialNip = "officialNip";

    /// <summary>A value in the list of files, for the nth file from 1.</summary>
    public static string File(string number, string what) => $"file.{number}.{what}";

    /// <summary>A value on the page of the nth picture, from 1.</summary>
    public static string Picture(string number, string what) => $"picture.{number}.{what}";
}
