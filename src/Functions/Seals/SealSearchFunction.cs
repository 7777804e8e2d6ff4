using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Seals;

/// <summary>For whoever has the address of a seal on paper: asks for it and leads to the document's page.</summary>
public sealed class SealSearchFunction(Respond respond)
{
    [Function("SealSearch")]
    [NeedsNoStorage]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Seals)] HttpRequest http)
    {
        var typed = http.Query.ToDictionary(field => field.Key, field => field.Value.ToString());
        if (!typed.ContainsKey(SealSearch.AddressField.Name))
        {
            return await respond.PageAsync(new SealSearchPage(typed, []));
        }

        var form = SealSearch.Check(new TypedFields(typed));
        return form.Value is { } search
            ? Results.Redirect(Paths.Seal(search.Seal))
            : await respond.RefuseAsync(http, new SealSearchPage(typed, form.Errors), form.Errors);
    }
}
