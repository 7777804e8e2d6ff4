namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>The invocation's identifier, new each time.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The function's identifier, stable over restarts.</summary>
    public abstract string FunctionId { get; }

    /// <summary>The distributed trace this invocation belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>What the trigger told beside its main value, such as route values.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>The host's own retries of the function.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The services of this invocation's scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function invoked.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>Data shared between the middleware and the function during this invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Features of this invocation, by type.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Cancelled when the caller is gone or the host has no more time to wait.</summary>
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
