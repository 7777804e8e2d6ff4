using System.Security.Claims;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Desk;

/// <summary>What came of a way to the OpenID Connect provider and back.</summary>
/// <param name="Email">The address that the provider has verified; null when there is none.</param>
/// <param name="Next">The page of the desk that was first asked for.</param>
internal sealed record VouchedFor(EmailAddress? Email, string? Next)
{
    /// <summary>Only an address that the provider says it verified. What else it claims, such as roles, is not read.</summary>
    public static EmailAddress? EmailOf(ClaimsPrincipal? account)
    {
        var verified = account?.FindAll("email_verified").Select(claim => claim.Value).ToList() ?? [];
        return verified.Count > 0 && verified.All(value => value.Equals("true", StringComparison.OrdinalIgnoreCase))
            && account!.FindAll("email").Select(claim => EmailAddress.TryParse(claim.Value)).Distinct().ToList() is [{ } email]
            ? email
            : null;
    }
}
