namespace HostingFunctions.EndToEnd.Parts;

/// <summary>The process of the app to kill.</summary>
public enum Victim
{
    /// <summary>The worker process. The host starts another one by itself.</summary>
    Worker,

    /// <summary>The host; its worker dies with it a moment later.</summary>
    Host,

    Both,
}
