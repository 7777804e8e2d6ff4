namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>One stage of an invocation.</summary>
public delegate Task FunctionExecutionDelegate(FunctionContext context);
