namespace HostingFunctions.Domain.Forms;

/// <summary>The names of form PA-17's fields in the HTTP interface and in the documents; <see cref="Pa17FormFields"/> describes each.</summary>
public static class Pa17Field
{
    public const string ApplicationName = "applicationName";
    public const string AgencyName = "agencyName";
    public const string AgencyAddress = "agencyAddress";
    public const string AgencyContact = "agencyContact";
    public const string ManagerName = "managerName";
    public const string ManagerIdKind = "managerIdKind";
    public const string ManagerId = "managerId";
    public const string ManagerEmail = "managerEmail";
    public const string ManagerPhone = "managerPhone";
    public const string DocumentationUrl = "documentationUrl";
    public const string PseUrl = "pseUrl";
    public const string Notes = "notes";
    public const string AgencyHeadName = "agencyHeadName";
    public const string AgencyHeadTitle = "agencyHeadTitle";
    public const string AgencyHeadNip = "agencyHeadNip";
    public const string AgencyHeadEmail = "agencyHeadEmail";
    public const string IdempotencyKey = "idempotencyKey";

    /// <summary>The fields that a person types, in the form's order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Pa17FormFields.All.Select(field => field.Name)];
}
