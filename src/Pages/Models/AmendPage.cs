using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/perbaiki/{token}</c>: form PA-17 of a request that nobody confirmed yet, prefilled but for the manager's number. Without files: those filed stay.
/// </summary>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
/// <param name="EmailDomain">The domain that the manager's email address must belong to.</param>
public sealed record AmendPage(
    HostingRequest Request, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, string EmailDomain)
    : PageModel("Perbaiki data permohonan", AboutText.Of(Request))
{
    public bool MayChangeEmail { get; init; }

    /// <summary>Whether the form that withdraws the request stands beside it, without digits.</summary>
    public bool MayWithdraw { get; init; }

    /// <summary>What was wrong in the withdrawal form.</summary>
    public IReadOnlyList<FieldError> WithdrawErrors { get; init; } = [];

    /// <summary>What was typed in the withdrawal form.</summary>
    public IReadOnlyDictionary<string, string> WithdrawTyped { get; init; } = new Dictionary<string, string>();

    public override bool Refused => Errors.Count + WithdrawErrors.Count > 0;
}
