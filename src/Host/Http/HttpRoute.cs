using FunctionsHost.Workers;
using Microsoft.AspNetCore.Routing.Patterns;

namespace FunctionsHost.Http;

/// <summary>The route of an HTTP function.</summary>
internal static class HttpRoute
{
    private static readonly string[] Reserved = ["admin", "runtime"];

    /// <exception cref="InvalidOperationException">The real host or worker cannot handle the route.</exception>
    internal static RoutePattern Of(Function function, string prefix)
    {
        var route = function.Trigger.TryGetProperty("route", out var declared) ? declared.GetString()! : function.Name;
        if (route.Length == 0 || route.StartsWith('/'))
        {
            throw new InvalidOperationException(
                $"Function {function.Name}: the route '{route}' breaks every HTTP function of the worker. "
                + "The root page is '{ignored:maxlength(0)?}' with an empty routePrefix.");
        }

        if (Reserved.Any(reserved => route.StartsWith(reserved, StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException($"Function {function.Name}: the host keeps routes that begin with {string.Join(" or ", Reserved)} for itself.");
        }

        try
        {
            return RoutePatternFactory.Parse($"{prefix}/{route}");
        }
        catch (RoutePatternException e)
        {
            throw new InvalidOperationException($"Function {function.Name}: '{route}' is not a route: {e.Message}", e);
        }
    }
}
