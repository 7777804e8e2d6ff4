namespace HostingFunctions.Bench.Requests;

/// <summary>The cause of a storage request.</summary>
internal enum Party
{
    /// <summary>The app's own tables and files.</summary>
    App,

    /// <summary>The durable engine, when something happens.</summary>
    Engine,

    /// <summary>The host, even when nothing happens: polls of empty queues, leases, timer records.</summary>
    Standing,
}
