using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Simulator;

/// <summary>The mails that people wait for. Waiting in vain fails the simulation, which would otherwise succeed because nobody did anything.</summary>
public sealed class Expectations
{
    private readonly List<Expectation> open = [];

    public void Add(Expectation expectation) => open.Add(expectation);

    public void Meet(ReceivedMail mail)
    {
        if (open.Find(expectation => expectation.IsMetBy(mail)) is { } met)
        {
            open.Remove(met);
        }
    }

    /// <exception cref="SimulationStuckException">A mail is overdue.</exception>
    public void Check(DateTimeOffset now)
    {
        if (open.Find(expectation => expectation.By < now) is { } missed)
        {
            throw new SimulationStuckException(
                $"{missed.Of.Name} is stuck: the mail '{missed.Kind}{(missed.Detail is null ? "" : $" {missed.Detail}")}' "
                + $"was to come by {Wib.DateOf(missed.By):yyyy-MM-dd} {Wib.TimeOf(missed.By):HH:mm}, and never came");
        }
    }
}
