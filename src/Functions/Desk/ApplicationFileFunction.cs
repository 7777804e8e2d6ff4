using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>One hosted application at the desk.</summary>
public sealed class ApplicationFileFunction(DeskForm desk, Respond respond, ApplicationFilePages pages)
{
    [Function("DeskApplication")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskApplication)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeRegister,
            async who =>
            {
                if (await pages.FindAsync(id, cancellation) is not { } application)
                {
                    return await respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchApplication);
                }

                var page = await pages.OfAsync(who, application, cancellation) with { Done = DeskForm.DoneBefore(http) };
                return await respond.ShowAsync(http, page, () => DeskApplicationJson.Of(page));
            },
            cancellation);
}
