namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Middleware around every invocation of every function.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Runs around the function; <paramref name="next"/> goes on to it.</summary>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
