using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>Form PA-17, checked (sop.md part 4). Optional texts are empty, never null.</summary>
public sealed record Pa17Form
{
    public required string ApplicationName { get; init; }

    public required string AgencyName { get; init; }

    public required string AgencyAddress { get; init; }

    public required string AgencyContact { get; init; }

    public required string ManagerName { get; init; }

    public required IdNumber ManagerId { get; init; }

    public required EmailAddress ManagerEmail { get; init; }

    public required string ManagerPhone { get; init; }

    public required string DocumentationUrl { get; init; }

    public required string PseUrl { get; init; }

    public required string Notes { get; init; }

    public required string AgencyHeadName { get; init; }

    public required IdNumber AgencyHeadNip { get; init; }

    /// <summary>Empty for a <c>Kepala</c>, and in forms of old. Printed on no document.</summary>
    public string AgencyHeadTitle { get; init; } = "";

    /// <summary>Null when it was filed by a client that does not know the field, as all forms of old were. Printed on no document.</summary>
    public EmailAddress? AgencyHeadEmail { get; init; }

    /// <summary>How the agency's head is addressed, e.g. <c>Camat Batam Kota</c>.</summary>
    public string HeadTitle => TitleOf(AgencyHeadTitle, AgencyName);

    /// <param name="typed">See <see cref="AgencyHeadTitle"/>.</param>
    public static string TitleOf(string typed, string agency) => typed.Length > 0 ? typed : $"Kepala {agency}";
}
