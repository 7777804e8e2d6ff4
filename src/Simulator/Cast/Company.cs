using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Simulator.People;

namespace HostingFunctions.Simulator.Cast;

/// <summary>All participants, entirely fictional, and their applications.</summary>
public sealed class Company
{
    private static readonly string[] FirstNames = ["Sari", "Budi", "Rina", "Hadi", "Wati", "Joko", "Lina", "Eko", "Nita", "Agus", "Yuni", "Rudi"];

    private readonly Dictionary<string, Person> byEmail = [];

    /// <param name="officials">The holders of the procedure's roles.</param>
    public Company(IEnumerable<Script> scripts, OfficialRoster officials, DateOnly on, Scene scene)
    {
        foreach (var role in new[] { Role.SubKoordinatorPa, Role.SubKoordinatorSandiman, Role.PetugasPse, Role.KepalaBidang })
        {
            foreach (var official in officials.Holders(role, on))
            {
                Add(PersonOf(official, scene));
            }
        }

        Cases = [.. scripts.Select((script, index) => CaseOf(script, index + 1, scene))];
    }

    /// <summary>In the order of the scripts.</summary>
    public IReadOnlyList<ApplicationCase> Cases { get; }

    /// <exception cref="SimulationStuckException">Nobody has that address.</exception>
    public Person At(string email) => byEmail.GetValueOrDefault(email) ?? throw new SimulationStuckException($"a mail went to {email}, who takes no part");

    /// <summary>Somebody takes part from now on, and does the work of whoever has the role from their first day.</summary>
    public void Replace(Official before, Official after, Scene scene)
    {
        At(before.Email.Value).LeftOn = after.From;
        Add(PersonOf(after, scene));
    }

    private static Person PersonOf(Official official, Scene scene) => official.Role switch
    {
        Role.SubKoordinatorPa => new SubCoordinator(scene, official),
        Role.KepalaBidang => new DivisionHead(scene, official),
        _ => new Reviewer(scene, official),
    };

    private ApplicationCase CaseOf(Script script, int order, Scene scene)
    {
        var name = FirstNames[(order - 1) % FirstNames.Length];
        var domain = $"{script.Application.ToLowerInvariant()}.batam.go.id";
        var successor = Add(new Applicant(scene, $"{name} Pengganti", $"pengganti@{domain}", $"217101010195{order + 500:D4}"));
        var agency = Add(new Agency(scene, $"Kepala {script.Agency}", $"dinas@{domain}", $"197001011995011{order:D3}", successor));
        var manager = Add(new Applicant(scene, $"{name} Contoh", $"pengelola@{domain}", $"217101010190{order:D4}") { Successor = successor });
        return new ApplicationCase(script, order) { Manager = manager, Agency = agency };
    }

    private T Add<T>(T person)
        where T : Person
    {
        byEmail.Add(person.Email.Value, person);
        return person;
    }
}
