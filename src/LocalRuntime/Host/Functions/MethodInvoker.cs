using System.Reflection;

namespace LocalRuntime.Hosting;

/// <summary>Calls a function's method and awaits what it returns. Nothing is compiled ahead: a start does not pay for what nobody calls.</summary>
internal static class MethodInvoker
{
    private static readonly MethodInfo OfResult = typeof(MethodInvoker).GetMethod(nameof(CompleteResult), BindingFlags.NonPublic | BindingFlags.Static)!;

    internal static Func<object?, object?[], Task<object?>> Create(FunctionDeclaration declaration)
    {
        var complete = Completion(declaration);
        var invoker = new Lazy<System.Reflection.MethodInvoker>(() => System.Reflection.MethodInvoker.Create(declaration.Method));
        return (target, arguments) => complete(invoker.Value.Invoke(target, arguments.AsSpan()));
    }

    private static Func<object?, Task<object?>> Completion(FunctionDeclaration declaration)
    {
        var type = declaration.Method.ReturnType;
        if (type == typeof(void) && declaration.Method.IsDefined(typeof(System.Runtime.CompilerServices.AsyncStateMachineAttribute)))
        {
            throw declaration.Fault("it is async void; return Task");
        }

        if (type == typeof(Task))
        {
            return CompleteTask;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            var result = type.GetGenericArguments()[0];
            var complete = typeof(Task).IsAssignableFrom(result)
                ? throw declaration.Fault("it returns a task of a task")
                : new Lazy<Func<object?, Task<object?>>>(() => OfResult.MakeGenericMethod(result).CreateDelegate<Func<object?, Task<object?>>>());
            return task => complete.Value(task);
        }

        return type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? throw declaration.Fault("the worker does not await a ValueTask; return Task")
            : Task.FromResult;
    }

    // As the executor that the SDK generates by default: a function is awaited, so middleware sees what it threw as it is.
    private static async Task<object?> CompleteTask(object? task)
    {
        await (Task)task!;
        return null;
    }

    private static async Task<object?> CompleteResult<T>(object? task) => await (Task<T>)task!;
}
