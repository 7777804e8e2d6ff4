using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/register/{id}</c>: a hosted application with all that belongs to it, and what whoever is signed in may do with it.</summary>
/// <param name="Requests">The one that brought it into the register, and every renewal. Oldest first.</param>
public sealed record ApplicationFilePage(
    SignedIn Who, HostedApplication Application, IReadOnlyList<HostingRequest> Requests, IReadOnlyList<StandingLink> Links, DateOnly Today)
    : DeskPage(Who, "Layanan hosting", AboutText.Of(Application.Record))
{
    /// <summary>The next day on which something is due for it; null when nothing is.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>What was just done; null for nothing.</summary>
    public DeskAct? Done { get; init; }

    /// <inheritdoc cref="RequestFilePage.Act"/>
    public DeskAct? Act { get; init; }

    /// <inheritdoc cref="RequestFilePage.Typed"/>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public override bool Refused => Errors.Count > 0;
}
