using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Simulator.People;
using HostingFunctions.Simulator.Service;

namespace HostingFunctions.Simulator.Cast;

/// <summary>
/// What is looked after at the desk of <c>./run --simulate</c>, around the first 31 December of the period: two roles get another holder, and two decrees take
/// a working day, each while a step is open.
/// </summary>
public sealed class UsualOffice(SimulatedService service, Simulation simulation)
{
    /// <summary>Records the PSE from the day after SIAGA's step 4 came to another.</summary>
    public const string NewPse = "Gita Contoh";

    /// <summary>Examines from the day on which SIPARKIR's renewal is refused.</summary>
    public const string NewSandiman = "Hasan Contoh";

    public void PlanIn(Period period)
    {
        var year = period.From.Year;
        Decree(new DateTime(year, 12, 21, 11, 25, 0), new DateOnly(year, 12, 28));
        Replace(new DateTime(year, 12, 23, 14, 0, 0), Role.PetugasPse, NewPse, "199503122019032078");
        Decree(new DateTime(year + 1, 3, 29, 8, 5, 0), new DateOnly(year + 1, 3, 31));
        Replace(new DateTime(year + 1, 3, 29, 14, 0, 0), Role.SubKoordinatorSandiman, NewSandiman, "198610052010011089");
    }

    private void Decree(DateTime at, DateOnly leave) => Plan(at, $"a decree makes {Day(leave)} collective leave", () =>
    {
        var year = service.App!.Get<IDaysOff>().Now.Of(leave.Year) ?? new CalendarYear(leave.Year, []) { IsDecided = false };
        return new Administrator(service, Holder(Role.Administrator)).PublishAsync(year with
        {
            Days = [.. year.Days, new DayOff(leave, "Cuti bersama tambahan", true)],
            Decree = new Decree("SKB tambahan (contoh)", Wib.DateOf(service.Now)),
        });
    });

    /// <summary>From the next day on.</summary>
    private void Replace(DateTime at, Role role, string name, string nip) => Plan(at, $"{name} is to be {role} from tomorrow on", async () =>
    {
        var (before, email) = (Holder(role), EmailAddress.Parse($"{name.ToLowerInvariant().Replace(' ', '.')}@batam.go.id"));
        var from = Wib.DateOf(service.Now).AddDays(1);
        var after = new Official(role, name, IdNumber.TryParse(IdKind.Nip, nip, out _)!, email, from, null, null);
        await new Administrator(service, Holder(Role.Administrator)).ReplaceAsync(before, after, Holder(Role.KepalaBidang));
        simulation.Replace(before, after);
    });

    private void Plan(DateTime at, string what, Func<Task> act) => simulation.Plan(new DateTimeOffset(at, Wib.Offset), what, act);

    private Official Holder(Role role) => service.App!.Get<IOfficials>().Roster.Holders(role, Wib.DateOf(service.Now)).Single();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
