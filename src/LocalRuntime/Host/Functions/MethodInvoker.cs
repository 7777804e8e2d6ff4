using System.Linq.Expressions;
using System.Reflection;

namespace LocalRuntime.Hosting;

/// <summary>Makes a method a delegate, compiled when it is first called: no invocation pays for reflection, and a start not for what nobody calls.</summary>
internal static class MethodInvoker
{
    private static readonly MethodInfo OfTask = Completion(nameof(CompleteTask));
    private static readonly MethodInfo OfResult = Completion(nameof(CompleteResult));

    internal static Func<object?, object?[], Task<object?>> Create(FunctionDeclaration declaration)
    {
        var method = declaration.Method;
        var instance = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var values = method.GetParameters().Select((parameter, i) =>
            Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(i)), parameter.ParameterType));
        var call = Expression.Call(method.IsStatic ? null : Expression.Convert(instance, declaration.Type), method, values);
        var lambda = Expression.Lambda<Func<object?, object?[], Task<object?>>>(Complete(declaration, call), instance, arguments);
        var compiled = new Lazy<Func<object?, object?[], Task<object?>>>(lambda.Compile);
        return (target, given) => compiled.Value(target, given);
    }

    private static Expression Complete(FunctionDeclaration declaration, Expression call)
    {
        var type = call.Type;
        if (type == typeof(void))
        {
            return declaration.Method.IsDefined(typeof(System.Runtime.CompilerServices.AsyncStateMachineAttribute))
                ? throw declaration.Fault("it is async void; return Task")
                : Expression.Block(call, Expression.Constant(Task.FromResult<object?>(null)));
        }

        if (type == typeof(Task))
        {
            return Expression.Call(OfTask, call);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            var result = type.GetGenericArguments()[0];
            return typeof(Task).IsAssignableFrom(result)
                ? throw declaration.Fault("it returns a task of a task")
                : Expression.Call(OfResult.MakeGenericMethod(result), call);
        }

        return type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? throw declaration.Fault("the worker does not await a ValueTask; return Task")
            : Expression.Call(typeof(Task), nameof(Task.FromResult), [typeof(object)], Expression.Convert(call, typeof(object)));
    }

    // As the executor that the SDK generates by default: a function is awaited, so middleware sees what it threw as it is.
    private static async Task<object?> CompleteTask(Task task)
    {
        await task;
        return null;
    }

    private static async Task<object?> CompleteResult<T>(Task<T> task) => await task;

    private static MethodInfo Completion(string name) =>
        typeof(MethodInvoker).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
