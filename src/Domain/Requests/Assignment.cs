using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Requests;

/// <summary>A step of a revision reached its official: from here its time runs.</summary>
public sealed record Assignment(string StepKey, int Revision, DueDate Due, DateTimeOffset At)
{
    public StepRound Round => new(StepKey, Revision);
}
