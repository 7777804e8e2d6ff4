using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function on an HTTP request.</summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Any method, with a function key.</summary>
    public HttpTriggerAttribute()
    {
        AuthLevel = AuthorizationLevel.Function;
    }

    /// <summary>The methods named, without a key.</summary>
    /// <remarks>As in the official package, this constructor alone leaves the level at <see cref="AuthorizationLevel.Anonymous"/>.</remarks>
    public HttpTriggerAttribute(params string[] methods)
    {
        Methods = methods;
    }

    /// <summary>Any method, with the key that <paramref name="authLevel"/> asks for.</summary>
    public HttpTriggerAttribute(AuthorizationLevel authLevel)
    {
        AuthLevel = authLevel;
    }

    /// <summary>The methods named, with the key that <paramref name="authLevel"/> asks for.</summary>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>The route template under the route prefix; null means the function's name. It must not begin with <c>/</c>.</summary>
    public string? Route { get; set; }

    /// <summary>The methods answered; null or none means every method. HEAD is answered only where it is listed.</summary>
    public string[]? Methods { get; private set; }

    /// <summary>The key a caller has to bring.</summary>
    public AuthorizationLevel AuthLevel { get; private set; }
}
