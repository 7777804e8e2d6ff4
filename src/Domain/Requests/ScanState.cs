namespace HostingFunctions.Domain.Requests;

/// <summary>Whether a file may be opened, the better first.</summary>
public enum ScanState
{
    /// <summary>The scanner found nothing, or there was none to ask.</summary>
    Clear,

    /// <summary>The scanner was away as it came and has not looked at it yet: nobody opens it.</summary>
    Waiting,

    /// <summary>The scanner found a virus in it: nobody ever opens it.</summary>
    Infected,
}
