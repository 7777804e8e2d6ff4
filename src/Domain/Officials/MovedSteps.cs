namespace HostingFunctions.Domain.Officials;

/// <summary>How far a role's open steps have gone to whoever holds it since a change.</summary>
public sealed record MovedSteps(int Done, int All)
{
    public bool IsWhole => Done == All;
}
