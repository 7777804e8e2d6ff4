using System.Net;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Simulator.Service;

namespace HostingFunctions.Simulator.People;

/// <summary>Looks after days off and officials at the desk.</summary>
public sealed class Administrator(SimulatedService service, Official official)
{
    /// <summary>Publishes days off, after looking at what would come of it.</summary>
    /// <param name="year">All days off of it.</param>
    /// <exception cref="SimulationStuckException">The service refused.</exception>
    public async Task PublishAsync(CalendarYear year)
    {
        var desk = await DeskVisitor.SignInAsync(service, official);
        var page = await desk.OpenAsync(Paths.Calendar);
        List<(string, string)> form = [.. CalendarForm.Of(year).Select(field => (field.Key, field.Value))];
        var preview = await desk.PressAsync(Paths.Calendar, page, form, HttpStatusCode.OK);
        await desk.PressAsync(Paths.PublishCalendar, page, [.. form, DeskVisitor.Hidden(preview, CalendarForm.SeenField.Name)]);
    }

    /// <summary>Gives a role to somebody else, who answers at their address, from the day after the last of whoever has it; both are confirmed.</summary>
    /// <param name="head">The Kepala Bidang, who confirms.</param>
    /// <exception cref="SimulationStuckException">The service refused.</exception>
    public async Task ReplaceAsync(Official before, Official after, Official head)
    {
        var (mine, second) = (await DeskVisitor.SignInAsync(service, official), await DeskVisitor.SignInAsync(service, head));
        await ProposeAsync(mine, OfficialForm.Of(after).Where(field => field.Key != OfficialForm.HoldingField.Name));
        using var answered = await DeskVisitor.FollowAsync(service, after, Paths.OfficialAddress(""));
        await ConfirmAsync(second);
        await ProposeAsync(mine, OfficialForm.Of(before with { Until = after.From.AddDays(-1) }).Select(field => field.Key == OfficialForm.HoldingField.Name
            ? KeyValuePair.Create(field.Key, before.Key)
            : field));
        await ConfirmAsync(second);
    }

    private static async Task ProposeAsync(DeskVisitor desk, IEnumerable<KeyValuePair<string, string>> form) => await desk.PressAsync(
        Paths.ProposeOfficial, await desk.OpenAsync(Paths.Officials),
        [.. form.Select(field => (field.Key, field.Value)), (OfficialForm.StepField.Name, OfficialForm.Propose)]);

    /// <summary>Confirms the only change that waits.</summary>
    private static async Task ConfirmAsync(DeskVisitor desk)
    {
        var page = await desk.OpenAsync(Paths.Officials);
        await desk.PressAsync(Paths.ConfirmOfficial, page, [DeskVisitor.Hidden(page, RoleChangeForm.ChangeField.Name)]);
    }
}
