using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Proof__*</c>.</summary>
public sealed record ProofOptions
{
    /// <summary>Who gets the root of each night, outside the department; empty for nobody.</summary>
    public string WitnessEmail { get; init; } = "";

    public EmailAddress? Witness => EmailAddress.TryParse(WitnessEmail);
}
