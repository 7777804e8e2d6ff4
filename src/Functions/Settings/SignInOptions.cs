namespace HostingFunctions.Settings;

/// <summary>Settings <c>SignIn__*</c>: an OpenID Connect provider at which officials may sign in to the desk, besides by mailed link.</summary>
public sealed record SignInOptions
{
    /// <summary>The provider's address, below which its <c>.well-known/openid-configuration</c> lies. Empty for none.</summary>
    public string Authority { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    public bool IsOn => Authority.Length > 0;

    /// <summary>Whether all three are there or none, and the provider is reached by https, or on this machine.</summary>
    public bool AreSensible => IsOn
        ? ClientId.Length > 0 && ClientSecret.Length > 0 && Uri.TryCreate(Authority, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        : ClientId.Length == 0 && ClientSecret.Length == 0;

    /// <summary>It may not be logged.</summary>
    public override string ToString() => nameof(SignInOptions);
}
