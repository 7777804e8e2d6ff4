using HostingFunctions.Domain.Addresses;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>Serves the description of the API (OpenAPI 3.1).</summary>
public static class OpenApiFunction
{
    [Function("OpenApi")]
    [NeedsNoStorage]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.OpenApi)] HttpRequest http) =>
        Results.Stream(typeof(OpenApiFunction).Assembly.GetManifestResourceStream("openapi.json")!, "application/json");
}
