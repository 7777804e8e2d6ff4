namespace HostingFunctions.Bench.Requests;

/// <summary>On whose account a storage request goes.</summary>
internal enum Party
{
    /// <summary>The app's own tables and files.</summary>
    App,

    /// <summary>The durable engine, because something happens.</summary>
    Engine,

    /// <summary>The host, whether or not something happens: looks at queues that are empty, leases, the records of timers.</summary>
    Standing,
}
