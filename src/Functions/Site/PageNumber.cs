using System.Globalization;
using HostingFunctions.Domain.Addresses;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Site;

/// <summary>Which page of a long table an address asks for.</summary>
public static class PageNumber
{
    /// <param name="name">In the query.</param>
    /// <returns>From 1; 1 when none is asked for, or what is asked for is no number.</returns>
    public static int Of(HttpRequest http, string name = Paths.Page) =>
        int.TryParse(http.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : 1;
}
