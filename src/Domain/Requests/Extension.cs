using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Requests;

/// <summary>The due date of a step was put off; at most once for each step and revision (ours).</summary>
/// <param name="Due">The new date, which knows its <see cref="Postponement"/>.</param>
public sealed record Extension(string StepKey, int Revision, DueDate Due)
{
    /// <summary>The most working days by which a due date is put off (ours).</summary>
    public const int MostWorkingDays = 30;

    public StepRound Round => new(StepKey, Revision);
}
