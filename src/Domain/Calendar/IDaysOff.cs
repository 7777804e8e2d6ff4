namespace HostingFunctions.Domain.Calendar;

/// <summary>Where the working calendar reads its days off. They may be others at the next look, and never change within one.</summary>
public interface IDaysOff
{
    DaysOff Now { get; }
}
