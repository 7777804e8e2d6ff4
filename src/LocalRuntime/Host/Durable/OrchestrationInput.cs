using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.DurableTask;

namespace LocalRuntime.Hosting;

/// <summary>An orchestrator's input as a parameter beside its context.</summary>
internal static class OrchestrationInput
{
    private static readonly MethodInfo Reading = typeof(OrchestrationInput).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>A binder for <paramref name="parameter"/>.</summary>
    internal static ParameterBinder Bind(FunctionDeclaration declaration, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsInterface || type.IsAbstract)
        {
            throw declaration.Fault(
                $"the worker fills '{parameter.Name}' only where the input has exactly its type, and nothing is a {type.Name}; use GetInput on the context");
        }

        if (declaration.Method.GetParameters().First(IsPlain) != parameter)
        {
            throw declaration.Fault($"nothing fills its parameter '{parameter.Name}'; an orchestrator has one input");
        }

        var read = Reading.MakeGenericMethod(type).CreateDelegate<Func<TaskOrchestrationContext, object?>>();
        return invocation => new(read((TaskOrchestrationContext)invocation.Trigger));
    }

    private static bool IsPlain(ParameterInfo parameter) =>
        !parameter.IsDefined(typeof(BindingAttribute)) && parameter.ParameterType != typeof(FunctionContext)
        && parameter.ParameterType != typeof(CancellationToken);

    private static object? Read<T>(TaskOrchestrationContext context) => context.GetInput<T>();
}
