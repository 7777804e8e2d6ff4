using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Http;

namespace LocalRuntime.Hosting;

/// <summary>A method marked as a function, before anything of it is checked.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Type">The type the method was found on.</param>
/// <param name="Method">The method.</param>
/// <param name="TriggerParameter">The parameter that carries the trigger.</param>
/// <param name="Trigger">The trigger's attribute.</param>
internal sealed record FunctionDeclaration(
    string Name, Type Type, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    /// <summary>Whether a body is to be read, or a result written, that is none of minimal APIs'.</summary>
    internal bool AsksForMvc =>
        Method.GetParameters().Any(parameter => parameter.IsDefined(typeof(FromBodyAttribute)))
        || !(Method.ReturnType == typeof(void) || Method.ReturnType == typeof(Task)
            || Method.ReturnType.IsAssignableTo(typeof(IResult)) || Method.ReturnType.IsAssignableTo(typeof(Task<IResult>)));

    /// <summary>Reads what <paramref name="method"/> declares.</summary>
    internal static FunctionDeclaration Read(string name, Type type, MethodInfo method)
    {
        var triggers =
            from parameter in method.GetParameters()
            from attribute in parameter.GetCustomAttributes<TriggerBindingAttribute>()
            select (parameter, attribute);
        return triggers.ToList() switch
        {
            [var (parameter, attribute)] => new(name, type, method, parameter, attribute),
            [] => throw Fault(name, method, "it has no trigger"),
            _ => throw Fault(name, method, "it has more than one trigger"),
        };
    }

    internal InvalidOperationException Fault(string what) => Fault(Name, Method, what);

    internal static InvalidOperationException Fault(string name, MethodInfo method, string what) =>
        new($"Function '{name}' ({method.DeclaringType?.FullName}.{method.Name}): {what}.");
}
