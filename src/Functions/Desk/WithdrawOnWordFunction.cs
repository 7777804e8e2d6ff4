using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Desk;

/// <summary>The PA sub-coordinator withdraws an open request on its applicant's written word, with the letter.</summary>
public sealed class WithdrawOnWordFunction(DeskForm desk, RequestActs acts, ActRecorder recorder, Respond respond, TimeProvider time)
{
    private static readonly AttachmentKind[] Files = [AttachmentKind.WithdrawalLetter];

    [Function("WithdrawOnWord")]
    public Task<IResult> Withdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.WithdrawOnWord)] HttpRequest http, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) => RequestId.TryParse(id) is { } known
        ? desk.ActAsync(
            http, DeskAct.WithdrawOnWord, known, Files,
            (who, sent, upload) => acts.RunAsync(http, who, id, sent, new RequestAct<WithdrawalLetterForm>(
                DeskAct.WithdrawOnWord,
                Check: (_, fields) => WithdrawalLetterForm.Check(fields, sent.Files),
                IsDone: (request, _) => request.Header.WithdrawalRecordedBy == who.NameAndTitle,
                Store: async (request, form) =>
                {
                    await upload.AcceptAsync(request.Id);
                    var change = request.WithdrawOnWord(form.Reason, form.Letter, who.NameAndTitle, time.GetUtcNow());
                    var outcome = await recorder.RecordAsync(durable, change, EventNames.Withdrawn);
                    if (outcome == StoreOutcome.Stored)
                    {
                        upload.Keep();
                    }

                    return outcome;
                })),
            cancellation)
        : desk.ShowAsync(
            http, DeskAct.WithdrawOnWord, _ => respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchRequest), cancellation);
}
