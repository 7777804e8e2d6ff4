using System.Security.Cryptography;
using System.Buffers.Binary;
using System.Text;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>What every person in a simulation can see and use.</summary>
/// <param name="seed">With the same seed, people make the same choices.</param>
public sealed class Scene(int seed, WorkingCalendar calendar, TimeProvider clock, Visitor visitor, Expectations expectations)
{
    /// <summary>How long a mail may take that the service sends immediately.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public WorkingCalendar Calendar => calendar;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Visitor Visitor => visitor;

    /// <summary>A random source of the person's own, independent of who else takes part.</summary>
    public Random ChanceOf(string person) => new(BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{person}"))));

    /// <summary>Expects a mail immediately.</summary>
    public void Expect(ApplicationCase of, string kind, string? detail = null) => expectations.Add(new Expectation(of, kind, detail, Now + Soon));

    /// <summary>Expects a mail by the end of a day.</summary>
    public void ExpectLater(ApplicationCase of, string kind, string? detail, DateOnly day) =>
        expectations.Add(new Expectation(of, kind, detail, Wib.At(day.AddDays(1), TimeOnly.MinValue)));
}
