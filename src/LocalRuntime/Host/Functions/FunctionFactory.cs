using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>Makes functions ready to run, or says what is wrong with them.</summary>
internal sealed class FunctionFactory(HostJson hostJson)
{
    internal Function Create(FunctionDeclaration declaration)
    {
        if (!declaration.Method.IsPublic || declaration.Type is { IsAbstract: true, IsSealed: false } || declaration.Type.ContainsGenericParameters)
        {
            throw declaration.Fault("it must be a public method of a class that is neither abstract nor generic");
        }

        var dataNames = DataNames(declaration);
        var binders = declaration.Method.GetParameters().Select(parameter => ParameterBinders.Select(declaration, parameter, dataNames)).ToArray();
        return new(
            declaration,
            new DeclaredFunction(declaration),
            new(FunctionActivator.Create(declaration), binders, MethodInvoker.Create(declaration)));
    }

    // The names a plain parameter can take its value from.
    private HashSet<string> DataNames(FunctionDeclaration declaration) => declaration.Trigger switch
    {
        HttpTriggerAttribute http => Named(HttpRoute.Parse(declaration, http, hostJson.RoutePrefix).Parameters.Select(p => p.Name)),
        ActivityTriggerAttribute => Named([Invocation.InstanceIdName]),
        _ => [],
    };

    private static HashSet<string> Named(IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);
}
