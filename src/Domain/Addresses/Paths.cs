using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Addresses;

/// <summary>Where things are found, made from their <see cref="Routes"/>: the one place that puts an address together.</summary>
public static class Paths
{
    public const string Home = "/";

    public static string Guide { get; } = Fill(Routes.Guide);

    public static string NewRequest { get; } = Fill(Routes.NewRequest);

    /// <summary>Where documents have their seals checked, up to the seal's id.</summary>
    public static string SealRoot { get; } = Fill(Routes.Seal, "");

    public static string Asset(string name) => Fill(Routes.Asset, name);

    public static string Received(string token) => Fill(Routes.Received, token);

    public static string Withdraw(string token) => Fill(Routes.Withdraw, token);

    /// <summary>A file, for the holder of a link.</summary>
    public static string File(string token, string fileId) => Fill(Routes.File, token, fileId);

    /// <summary>Where a POST has a fresh link sent in place of a stale one.</summary>
    public static string FreshLink(string token) => Fill(Routes.FreshLink, token);

    public static string Seal(SealId seal) => Fill(Routes.Seal, seal.ToString());

    /// <summary>What a personal link opens. Some links open more than what they are for, e.g. one to renew also the form for a change of manager.</summary>
    public static string Of(LinkPurpose purpose, string token) => Fill(RouteOf(purpose), token);

    /// <param name="site">The service's own address, with a slash at its end.</param>
    public static Uri Under(Uri site, string path) => new(site, path.TrimStart('/'));

    private static string RouteOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Confirm => Routes.Confirm,
        LinkPurpose.Review => Routes.Review,
        LinkPurpose.Revise => Routes.Revise,
        LinkPurpose.Hosting => Routes.Hosting,
        LinkPurpose.Renew => Routes.Renew,
        LinkPurpose.ChangeManager => Routes.ChangeManager,
        LinkPurpose.Incident => Routes.Incident,
        LinkPurpose.Deletion or LinkPurpose.DeletionConsent => Routes.Deletion,
        _ => Routes.Status,
    };

    /// <param name="values">For what stands in braces, in its order.</param>
    private static string Fill(string route, params ReadOnlySpan<string> values)
    {
        var path = "/" + route;
        foreach (var value in values)
        {
            path = path[..path.IndexOf('{', StringComparison.Ordinal)] + Uri.EscapeDataString(value) + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..];
        }

        return path;
    }
}
