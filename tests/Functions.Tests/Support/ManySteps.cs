using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A list of requests whose first step is open, none of which is stored.</summary>
internal sealed class ManySteps(int count) : IListing<ListedRequest>
{
    private readonly List<ListedRequest> lines = [.. Enumerable.Range(0, count).Select(Line)];

    public Task<IReadOnlyCollection<ListedRequest>> ReadAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyCollection<ListedRequest>>(lines);

    public Task PutAsync(ListedRequest line, CancellationToken cancellation) => Task.CompletedTask;

    public Task RemoveAsync(RequestId id, CancellationToken cancellation) => Task.CompletedTask;

    private static ListedRequest Line(int number) => new(RequestId.From(Guid.NewGuid()), default)
    {
        Number = $"HST-{number}",
        Procedure = Procedures.Current.Version,
        State = RequestState.InReview,
        StepKey = Procedures.DataCheck,
        Revision = 1,
        ApplicationName = $"Aplikasi {number}",
        AgencyName = "Dinas Contoh",
        ManagerName = "Sari",
        ManagerEmail = EmailAddress.Parse(Applicant.Manager),
        ManagerId = IdNumber.Parse(IdKind.Nip, "198502022010012003"),
        SubmittedAt = default,
        Since = default,
    };
}
