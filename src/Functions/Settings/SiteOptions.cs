namespace HostingFunctions.Settings;

/// <summary>Settings <c>Site__*</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>The public address of the service. Every link in a mail starts with it. It must be https; http is allowed for localhost only.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The domain that a hosting manager's email must belong to (sop.md part 4).</summary>
    public string EmailDomain { get; init; } = "batam.go.id";

    /// <summary>Whether everybody may see the register, without persons, and how long requests took.</summary>
    public bool PublicRegister { get; init; }

    /// <summary><see cref="BaseUrl"/> with a slash at the end.</summary>
    public Uri Root => new(BaseUrl.TrimEnd('/') + "/");

    /// <summary>Whether <see cref="BaseUrl"/> is https, or http for localhost.</summary>
    public bool IsReachedSafely =>
        Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
