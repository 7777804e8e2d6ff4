using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Email pagi</c>: an official chooses one mail each morning in place of single reminders, or these again.</summary>
public sealed class MorningMailFunctions(DeskForm desk, Respond respond, IMorningChoices choices, TimeProvider time)
{
    [Function("MorningMail")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.MorningMail)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDesk,
            async who =>
            {
                var choice = await choices.FindAsync(who.Email, cancellation);
                return await respond.ShowAsync(http, new MorningMailPage(who, choice), () => MorningMailJson.Of(choice));
            },
            cancellation);

    [Function("ChooseMorningMail")]
    public Task<IResult> Choose(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.MorningMail)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SeeDesk,
            async (who, sent) =>
            {
                for (var race = 0; race < Stored.MostRaces && MorningForm.Read(sent.Fields()) is { } isWanted; race++)
                {
                    var choice = await choices.FindAsync(who.Email, CancellationToken.None);
                    if (choice.IsWanted == isWanted
                        || await choices.StoreAsync(who.Email, choice.Choose(isWanted, time.GetUtcNow()), CancellationToken.None) is not null)
                    {
                        break;
                    }
                }

                return Respond.SeeOther(http, Paths.MorningMail);
            },
            cancellation);
}
