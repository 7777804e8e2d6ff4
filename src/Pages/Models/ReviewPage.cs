using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/tinjau/{token}</c>: the step's official sees the request, its documents and the explained due date, and decides. Fields: <c>decision</c> (ya/tidak),
/// <c>considerations</c>, <c>notes</c>, <c>idDigits</c>; step 4 adds <c>pseNumber</c> and the file <c>pseProof</c>; step 5 adds <c>hostedUrl</c> and
/// the technical record (<see cref="TechnicalFields"/>).
/// </summary>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
public sealed record ReviewPage(
    HostingRequest Request, StepDefinition Step, Assignment Assignment, Official Official, string Token, IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors) : PageModel(Step.Title, AboutText.Of(Request))
{
    /// <summary>Who has the step, and how late it is.</summary>
    public Handling? Handling { get; init; }

    /// <summary>Whether the official is also the hosting manager, and nobody else holds the role.</summary>
    public bool IsOnOwn { get; init; }

    /// <summary>What a renewal changes in the form in force, perhaps nothing; null for a first request.</summary>
    public IReadOnlyList<Pa17Change>? Changes { get; init; }

    /// <summary>The files that came for this form and wait until it is sent.</summary>
    public IReadOnlyList<Attachment> Received { get; init; } = [];

    public override bool Refused => Errors.Count > 0;

    protected override string Task => $"{(Step.MayRefuse ? "Putuskan" : "Catat")} langkah {Step.Number}: {Title}";
}
