using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace LocalRuntime.Hosting;

/// <summary>A binding's metadata, read from its attribute.</summary>
internal sealed class DeclaredBinding(string name, BindingAttribute attribute) : BindingMetadata
{
    public override string Name { get; } = name;

    // HttpTriggerAttribute is "httpTrigger", and so on.
    public override string Type { get; } = Kind(attribute.GetType().Name);

    public override BindingDirection Direction => BindingDirection.In;

    private static string Kind(string attribute) => char.ToLowerInvariant(attribute[0]) + attribute[1..^nameof(Attribute).Length];
}
