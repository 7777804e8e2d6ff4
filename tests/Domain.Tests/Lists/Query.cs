using System.Web;

namespace HostingFunctions.Domain.Tests.Lists;

/// <summary>The query of an address as a web server reads it.</summary>
internal static class Query
{
    public static Func<string, string?> Of(string query) => HttpUtility.ParseQueryString(query).Get;

    /// <summary>Any of the texts in place of each value.</summary>
    public static Func<string, string?> OfAny(string[] texts) => name => texts.Length == 0 ? null : texts[(name.Length * 7 + name[0]) % texts.Length];
}
