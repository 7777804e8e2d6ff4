using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/konfirmasi/{token}</c>: the manager sees what was filed in their name and confirms it with <c>idDigits</c>, or withdraws it at
/// <c>/cabut/{token}</c>.
/// </summary>
/// <param name="Lapse">The last day to confirm.</param>
public sealed record ConfirmPage(HostingRequest Request, string Token, DueDate Lapse, IReadOnlyList<FieldError> Errors)
    : PageModel("Konfirmasi permohonan hosting", AboutText.Of(Request))
{
    /// <summary>What was wrong in the withdrawal form.</summary>
    public IReadOnlyList<FieldError> WithdrawErrors { get; init; } = [];

    /// <summary>What was typed in the withdrawal form.</summary>
    public IReadOnlyDictionary<string, string> WithdrawTyped { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the number on the form may be what is wrong: then what was filed may be corrected or withdrawn without the digits.</summary>
    public bool IsNumberDoubtful { get; init; }

    public override bool Refused => Errors.Count + WithdrawErrors.Count > 0;
}
