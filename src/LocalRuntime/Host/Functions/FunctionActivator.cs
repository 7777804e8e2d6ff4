using Microsoft.Extensions.DependencyInjection;

namespace LocalRuntime.Hosting;

/// <summary>Makes the instance a function runs on, new for each invocation.</summary>
internal static class FunctionActivator
{
    internal static Func<IServiceProvider, object?> Create(FunctionDeclaration declaration)
    {
        if (declaration.Method.IsStatic)
        {
            return _ => null;
        }

        var constructors = declaration.Type.GetConstructors();
        if (declaration.Type.IsAbstract
            || (constructors.Length != 1 && !constructors.Any(c => c.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute), false))))
        {
            throw declaration.Fault("its class cannot be made by dependency injection: it needs one public constructor");
        }

        return services => ActivatorUtilities.CreateInstance(services, declaration.Type);
    }
}
