using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Steps;

/// <summary>
/// Tells the hosting manager which step was passed, once the next has begun and its due date is known. The review does not wait for that mail: what did not
/// leave is tried again while the next step is looked after.
/// </summary>
public sealed class StepNews(RequestMails mails)
{
    /// <summary>Nothing for the first step of a round, which nothing precedes.</summary>
    /// <param name="begun">The step that began.</param>
    public Task<IReadOnlyList<Delivery>> SendAsync(HostingRequest request, Assignment begun, CancellationToken cancellation) =>
        mails.SendAsync(request, [.. News(request, begun)], cancellation);

    /// <summary>Sends what did not leave.</summary>
    /// <inheritdoc cref="SendAsync"/>
    public Task<IReadOnlyList<Delivery>> SendWaitingAsync(HostingRequest request, Assignment begun, CancellationToken cancellation) => mails.SendAsync(
        request, [.. News(request, begun).Where(news => request.DeliveryOf(news.Mail.Announces) is { IsPending: true })], cancellation);

    private IEnumerable<RequestMail> News(HostingRequest request, Assignment begun) =>
        request.Procedure.Before(begun.StepKey) is { } before && request.DecisionOf(new StepRound(before.Key, begun.Revision)) is { } passed
            ? [mails.ToManager(request, statusUrl => StepPassedMail.Compose(request, passed, begun, statusUrl))]
            : [];
}
