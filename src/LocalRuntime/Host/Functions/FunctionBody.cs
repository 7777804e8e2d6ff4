namespace LocalRuntime.Hosting;

/// <summary>A function ready to run: makes the instance, binds the parameters, runs it.</summary>
internal sealed class FunctionBody(
    Func<IServiceProvider, object?> activate, ParameterBinder[] binders, Func<object?, object?[], Task<object?>> invoke)
{
    internal async Task<object?> RunAsync(Invocation invocation)
    {
        var instance = activate(invocation.InstanceServices);
        var arguments = new object?[binders.Length];
        for (var i = 0; i < binders.Length; i++)
        {
            arguments[i] = await binders[i](invocation);
        }

        return await invoke(instance, arguments);
    }
}
