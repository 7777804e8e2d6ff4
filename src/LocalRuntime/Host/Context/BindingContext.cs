namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the trigger told beside its main value.</summary>
public abstract class BindingContext
{
    /// <summary>Values by name, such as route values; names are compared without case.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
