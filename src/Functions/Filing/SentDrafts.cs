using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Filing;

/// <summary>What the link of a draft shows that is sent, or gone.</summary>
public sealed class SentDrafts(Respond respond, IRequestStore store, Receipts receipts)
{
    /// <param name="opened">Null when there is no such draft.</param>
    public async Task<IResult> ShowAsync(HttpRequest http, OpenedDraft? opened, CancellationToken cancellation) =>
        opened?.Draft.SentAs is not { } id || await store.FindAsync(id, cancellation) is not { } request
            ? await respond.TellAsync(http, StatusCodes.Status404NotFound, DraftMessages.Gone)
            : HttpMethods.IsPost(http.Method) ? await AnswerAgainAsync(http, request)
            : await respond.TellAsync(http, StatusCodes.Status200OK, DraftMessages.Sent(request));

    /// <summary>Whoever sends the same once more is shown what became of the first.</summary>
    public async Task<IResult> AnswerAgainAsync(HttpRequest http, HostingRequest request)
    {
        var receipt = await receipts.IssueAgainAsync(request);
        return receipt.Answer(http, Paths.Received(receipt.Status.Token.Text));
    }
}
