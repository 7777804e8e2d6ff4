using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/status/{token}</c>: the state of the request, the decisions and the documents; while it is open, also the form that withdraws it (<c>reason</c>,
/// <c>idDigits</c>).
/// </summary>
/// <param name="WithdrawErrors">What was wrong in the withdrawal form.</param>
/// <param name="Typed">What was typed in the withdrawal form.</param>
public sealed record StatusPage(
    HostingRequest Request, string Token, IReadOnlyList<FieldError> WithdrawErrors, IReadOnlyDictionary<string, string> Typed)
    : PageModel("Status permohonan", AboutText.Of(Request))
{
    /// <summary>Who has the current step, and how late it is; null unless an official has it.</summary>
    public Handling? Handling { get; init; }

    /// <summary>The last day for the applicant's answer; null unless the request waits for it.</summary>
    public DueDate? Lapse { get; init; }

    public override bool Refused => WithdrawErrors.Count > 0;
}
