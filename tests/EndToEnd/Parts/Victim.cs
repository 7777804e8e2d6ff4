namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Which process of the app is killed.</summary>
public enum Victim
{
    /// <summary>The app's own process. The host starts another one by itself.</summary>
    Worker,

    /// <summary>The host, which takes its worker with it a moment later.</summary>
    Host,

    Both,
}
