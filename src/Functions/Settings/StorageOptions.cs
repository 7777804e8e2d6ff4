namespace HostingFunctions.Settings;

/// <summary>
/// The storage account, by the Azure SDK's convention: <c>AzureWebJobsStorage</c> is a connection string, or <c>AzureWebJobsStorage__accountName</c> names an
/// account that the app's identity may use. A setting with a value and parts is no section that could be bound.
/// </summary>
public sealed record StorageOptions
{
    public const string Setting = "AzureWebJobsStorage";

    public const string AccountSetting = $"{Setting}:accountName";

    /// <summary>Null or empty where the account is named instead.</summary>
    public string? ConnectionString { get; set; }

    public string? AccountName { get; set; }
}
