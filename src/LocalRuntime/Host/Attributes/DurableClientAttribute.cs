using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Binds a parameter to the <c>DurableTaskClient</c> of the app's task hub.</summary>
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>Another task hub. LocalRuntime serves one hub and refuses any other name at start.</summary>
    public string? TaskHub { get; set; }

    /// <summary>Another storage connection. LocalRuntime refuses it at start.</summary>
    public string? ConnectionName { get; set; }
}
