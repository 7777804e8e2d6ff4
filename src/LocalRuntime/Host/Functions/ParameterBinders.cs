using System.Reflection;
using LocalRuntime.Durable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace LocalRuntime.Hosting;

/// <summary>Chooses where each parameter of a function takes its value from.</summary>
internal static class ParameterBinders
{
    /// <param name="declaration">The function.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="dataNames">The names of the values that the trigger brings beside its main one.</param>
    internal static ParameterBinder Select(FunctionDeclaration declaration, ParameterInfo parameter, IReadOnlySet<string> dataNames)
    {
        var type = parameter.ParameterType;
        if (type == typeof(FunctionContext))
        {
            return invocation => new(invocation);
        }

        // Not by reference: two threads that ask a method for its parameters at once may get objects of their own.
        if (parameter.Position == declaration.TriggerParameter.Position)
        {
            return OfTrigger(declaration, type);
        }

        if (parameter.IsDefined(typeof(FromBodyAttribute)))
        {
            return declaration.Trigger is HttpTriggerAttribute
                ? invocation => RequestBody.ReadAsync(invocation, type)
                : throw declaration.Fault($"'{parameter.Name}' takes a request's body, but no request starts it");
        }

        return parameter.GetCustomAttribute<BindingAttribute>() is { } binding
            ? OfBinding(declaration, parameter, binding)
            : OfPlain(declaration, parameter, dataNames);
    }

    private static ParameterBinder OfTrigger(FunctionDeclaration declaration, Type type) => declaration.Trigger switch
    {
        HttpTriggerAttribute { AuthLevel: AuthorizationLevel.User } => throw declaration.Fault("LocalRuntime does not know AuthorizationLevel.User"),
        HttpTriggerAttribute when type == typeof(HttpRequest) => invocation => new(invocation.GetHttpContext()!.Request),
        HttpTriggerAttribute => throw declaration.Fault("LocalRuntime binds [HttpTrigger] to HttpRequest only; add [FromBody] for the body"),
        TimerTriggerAttribute when type == typeof(TimerInfo) => invocation => new(invocation.Trigger),
        TimerTriggerAttribute => throw declaration.Fault("LocalRuntime binds [TimerTrigger] to TimerInfo only"),
        OrchestrationTriggerAttribute when type == typeof(TaskOrchestrationContext) => invocation => new(invocation.Trigger),
        OrchestrationTriggerAttribute => throw declaration.Fault("[OrchestrationTrigger] binds to TaskOrchestrationContext"),
        ActivityTriggerAttribute => invocation => new(((ActivityInvocation)invocation.Trigger).ReadInput(type)),
        _ => throw declaration.Fault($"LocalRuntime does not know {declaration.Trigger.GetType().Name}"),
    };

    private static ParameterBinder OfBinding(FunctionDeclaration declaration, ParameterInfo parameter, BindingAttribute binding) => binding switch
    {
        DurableClientAttribute { TaskHub: null, ConnectionName: null } when parameter.ParameterType == typeof(DurableTaskClient) =>
            invocation => invocation.InstanceServices.GetRequiredService<DurableFunctions>().ClientAsync(invocation.CancellationToken),
        DurableClientAttribute => throw declaration.Fault(
            $"LocalRuntime binds [DurableClient] on '{parameter.Name}' to DurableTaskClient, of the app's own hub only"),
        _ => throw declaration.Fault($"LocalRuntime does not know {binding.GetType().Name} on '{parameter.Name}'"),
    };

    private static ParameterBinder OfPlain(FunctionDeclaration declaration, ParameterInfo parameter, IReadOnlySet<string> dataNames)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return invocation => new(invocation.CancellationToken);
        }

        if (dataNames.Contains(parameter.Name!))
        {
            return invocation => new(DataValue.Convert(invocation, parameter));
        }

        if (declaration.Trigger is OrchestrationTriggerAttribute)
        {
            return OrchestrationInput.Bind(declaration, parameter);
        }

        return parameter.HasDefaultValue
            ? _ => new(parameter.DefaultValue)
            : throw declaration.Fault($"nothing fills its parameter '{parameter.Name}'");
    }
}
