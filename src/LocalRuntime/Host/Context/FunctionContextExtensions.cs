using LocalRuntime.Hosting;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>The HTTP side of an invocation.</summary>
public static class FunctionContextExtensions
{
    /// <summary>
    /// The request and response of an HTTP function; null for any other function, and null in middleware that was added
    /// before <c>ConfigureFunctionsWebApplication</c> was called.
    /// </summary>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpStep.ItemKey, out var item) ? item as HttpContext : null;
}
