namespace LocalRuntime.Hosting;

/// <summary>Gives one parameter its value for an invocation.</summary>
internal delegate ValueTask<object?> ParameterBinder(Invocation invocation);
