using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/impor</c>: a sheet of what is already hosted, what publishing it would do, and how far that is.</summary>
/// <param name="Errors">At the file field, or at the button.</param>
public sealed record ImportPage(SignedIn Who, DateTimeOffset Now, IReadOnlyList<FieldError> Errors) : DeskPage(Who, "Impor")
{
    /// <summary>How many rows one page shows.</summary>
    public const int RowsAPage = 50;

    private readonly int number = 1;

    /// <summary>The sheet that lies ready; null for none.</summary>
    public Attachment? Sheet { get; init; }

    /// <summary>Null without a sheet, or when it is gone.</summary>
    public ImportPlan? Plan
    {
        get;
        init
        {
            field = value;
            Rows = [.. (value?.Rows ?? []).Where(row => row.State != ImportState.Unchanged).OrderByDescending(row => row.State == ImportState.Wrong)];
        }
    }

    /// <summary>The publication that is under way, or the last; null when there was none.</summary>
    public Publication? Last { get; init; }

    public bool IsPublishing => Last?.IsOpenAt(Now) == true;

    /// <summary>The rows that say something: all but those that change nothing, first what is to be mended.</summary>
    public IReadOnlyList<ImportRow> Rows { get; private init; } = [];

    public IEnumerable<ImportRow> RowsOfPage => Rows.Skip((Number - 1) * RowsAPage).Take(RowsAPage);

    public int Pages => Math.Max(1, (Rows.Count + RowsAPage - 1) / RowsAPage);

    /// <summary>Which page of the rows, from 1.</summary>
    public int Number
    {
        get => Math.Clamp(number, 1, Pages);
        init => number = value;
    }

    public override bool Refused => Errors.Count > 0;
}
