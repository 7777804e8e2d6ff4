namespace HostingFunctions.Domain.Clients;

/// <summary>Why a program is told nothing more. Stored by name, so a name never changes.</summary>
public enum WebhookStop
{
    /// <summary>An administrator stopped it.</summary>
    ByHand,

    /// <summary>The receiver said that it is gone (410, RFC 9110 section 15.5.11).</summary>
    Gone,

    /// <summary>It was tried in vain for <see cref="WebhookState.Patience"/>.</summary>
    Unreachable,
}
