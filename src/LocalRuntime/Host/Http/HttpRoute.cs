using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>The route of an HTTP function.</summary>
internal static class HttpRoute
{
    private static readonly string[] Reserved = ["admin", "runtime"];

    /// <summary>Parses the route and refuses what the real host or worker would break on.</summary>
    internal static RoutePattern Parse(FunctionDeclaration declaration, HttpTriggerAttribute trigger, string prefix)
    {
        var route = trigger.Route ?? declaration.Name;
        if (route.StartsWith('/') || route.Length == 0)
        {
            throw declaration.Fault(
                $"Route = \"{route}\" breaks every HTTP function of the real host; write it without the leading '/', and the root page as \"{{ignored:maxlength(0)?}}\" with routePrefix \"\"");
        }

        if (Reserved.Any(reserved => route.StartsWith(reserved, StringComparison.OrdinalIgnoreCase)))
        {
            throw declaration.Fault($"the host keeps routes that begin with {string.Join(" or ", Reserved)} for itself");
        }

        try
        {
            return RoutePatternFactory.Parse($"{prefix}/{route}");
        }
        catch (RoutePatternException e)
        {
            throw declaration.Fault($"Route = \"{route}\" is not a route template: {e.Message}");
        }
    }
}
