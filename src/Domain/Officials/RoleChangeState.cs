namespace HostingFunctions.Domain.Officials;

/// <summary>What became of a change of who holds a role.</summary>
public enum RoleChangeState
{
    /// <summary>For the second person, for whoever gets the role to answer at their address, or for both.</summary>
    Waiting,

    InForce,

    Refused,

    /// <summary>Taken back by an administrator.</summary>
    TakenBack,
}
