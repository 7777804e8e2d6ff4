using Microsoft.Extensions.DependencyInjection;

namespace LocalRuntime.Hosting;

/// <summary>Makes the instance a function runs on, new for each invocation.</summary>
internal static class FunctionActivator
{
    internal static Func<IServiceProvider, object?> Compile(FunctionDeclaration declaration)
    {
        if (declaration.Method.IsStatic)
        {
            return _ => null;
        }

        try
        {
            var create = ActivatorUtilities.CreateFactory(declaration.Type, []);
            return services => create(services, null);
        }
        catch (InvalidOperationException e)
        {
            throw declaration.Fault($"its class cannot be made by dependency injection: {e.Message}");
        }
    }
}
