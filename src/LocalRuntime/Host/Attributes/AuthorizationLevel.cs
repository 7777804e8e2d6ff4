namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a caller of an HTTP function has to bring.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous = 0,

    /// <summary>A signed-in user. LocalRuntime does not know users and refuses the level at start.</summary>
    User = 1,

    /// <summary>A key of the function, a function key of the host, or the master key.</summary>
    Function = 2,

    /// <summary>A system key. LocalRuntime keeps none: only the master key opens it.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
