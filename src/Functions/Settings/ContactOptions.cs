using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Contact__*</c>: whom people call or write to; on every page and in every mail. Each may be empty.</summary>
public sealed record ContactOptions
{
    /// <summary>A telephone number as people write it.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Answers to mails go there.</summary>
    public string Email { get; init; } = "";

    /// <summary>When somebody answers, as the end of a sentence.</summary>
    public string Hours { get; init; } = "";

    public Contact Contact => new(Phone, EmailAddress.TryParse(Email), Hours);
}
