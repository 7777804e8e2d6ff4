namespace Microsoft.DurableTask;

/// <summary>How an orchestration starts over.</summary>
public class ContinueAsNewOptions
{
    /// <summary>The new run's input.</summary>
    public object? NewInput { get; set; }

    /// <summary>Whether events received and not yet waited for go over to the new run.</summary>
    public bool PreserveUnprocessedEvents { get; set; } = true;

    /// <summary>The new run's version; null or white space to keep the present one.</summary>
    public string? NewVersion { get; set; }
}
