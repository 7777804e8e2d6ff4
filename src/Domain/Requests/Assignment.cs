using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Requests;

/// <summary>A step of a revision has reached its official: its working days run from here.</summary>
public sealed record Assignment(string StepKey, int Revision, DueDate Due, DateTimeOffset At)
{
    public StepRound Round => new(StepKey, Revision);

    public bool IsLateOn(DateOnly day) => day > Due.Date;
}
