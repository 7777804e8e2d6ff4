namespace HostingFunctions.Domain.Lists;

/// <summary>Who somebody is to a request or hosted application.</summary>
public enum Addressee
{
    Official,

    /// <summary>The hosting manager whom the request or the application names now.</summary>
    Manager,

    /// <summary>The agency's head or contact, a former manager, or whoever reported something.</summary>
    Other,
}
