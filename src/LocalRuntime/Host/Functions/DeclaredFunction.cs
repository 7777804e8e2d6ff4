using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace LocalRuntime.Hosting;

/// <summary>A function's definition, read from its method.</summary>
internal sealed class DeclaredFunction(FunctionDeclaration declaration) : FunctionDefinition
{
    public override ImmutableArray<FunctionParameter> Parameters { get; } =
    [
        .. declaration.Method.GetParameters().Select(p => new FunctionParameter(
            p.Name!, p.ParameterType, p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null)),
    ];

    public override string PathToAssembly { get; } = declaration.Type.Assembly.Location;

    public override string EntryPoint { get; } = $"{declaration.Type.FullName}.{declaration.Method.Name}";

    public override string Id => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(declaration.Name)))[..16];

    public override string Name { get; } = declaration.Name;

    public override IImmutableDictionary<string, BindingMetadata> InputBindings => field ??=
        declaration.Method.GetParameters()
            .SelectMany(p => p.GetCustomAttributes<BindingAttribute>().Select(a => new DeclaredBinding(p.Name!, a)))
            .ToImmutableDictionary(b => b.Name, b => (BindingMetadata)b);

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; } = ImmutableDictionary<string, BindingMetadata>.Empty;
}
