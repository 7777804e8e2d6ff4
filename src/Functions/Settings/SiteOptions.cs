namespace HostingFunctions.Settings;

/// <summary>Settings <c>Site__*</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>The address under which people reach the service; every link in a mail starts with it. https, or http on this machine only.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The domain a hosting manager's email must lie in (sop.md part 4).</summary>
    public string EmailDomain { get; init; } = "batam.go.id";

    /// <summary><see cref="BaseUrl"/> with a slash at its end.</summary>
    public Uri Root => new(BaseUrl.TrimEnd('/') + "/");

    /// <summary>Whether <see cref="BaseUrl"/> is what it must be.</summary>
    public bool IsReachedSafely =>
        Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
