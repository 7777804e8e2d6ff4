using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Site;

/// <summary>The register for everybody, if it is switched on: a page, or JSON for programs that ask for it.</summary>
public sealed class PublicRegisterFunction(Respond respond, RegisterShelf shelf, IOptions<SiteOptions> site)
{
    [Function("PublicRegister")]
    [NeedsNoStorage]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.PublicRegister)] HttpRequest http, CancellationToken cancellation)
    {
        if (!site.Value.PublicRegister || await shelf.ReadAsync(cancellation) is not { Register: var register } published)
        {
            return await respond.TellAsync(http, StatusCodes.Status404NotFound, SiteMessages.NoSuchPage);
        }

        var page = new PublicRegisterPage(register, TextOf(http, PublicRegisterPage.SearchField), PageNumber.Of(http, PublicRegisterPage.PageField));
        var isJson = Respond.WantsJson(http);
        var headers = http.HttpContext.Response.Headers;
        headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={RegisterShelf.MaxAge.TotalSeconds}");
        headers.Vary = HeaderNames.Accept;

        // Another release may show the same register otherwise.
        var content = $"{typeof(PublicRegisterFunction).Module.ModuleVersionId}\n{isJson}\n{page.Search}\n{page.Page}\n{published.Mark}";
        var mark = $"\"{Sha256Hash.Of(content).ToString()[..32]}\"";
        headers.ETag = mark;
        return http.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(EntityTagHeaderValue.Parse(mark), useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : isJson ? Results.Json(new { register.AsOf, note = PublicRegisterPage.NoPromise, applications = page.Found, register.Times })
            : await respond.PageAsync(page);
    }

    private static string TextOf(HttpRequest http, ListField field) => (http.Query[field.Name].FirstOrDefault() ?? "") is var typed
        ? typed[..Math.Min(typed.Length, ListField.Longest)].Trim()
        : "";
}
