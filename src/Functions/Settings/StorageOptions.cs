namespace HostingFunctions.Settings;

/// <summary>
/// The storage account, by the convention of the Azure SDK: <c>AzureWebJobsStorage</c> is a connection string, or <c>AzureWebJobsStorage__accountName</c>
/// names an account that the app's identity may use. A setting that can have both a value and parts cannot be bound as a section.
/// </summary>
public sealed record StorageOptions
{
    public const string Setting = "AzureWebJobsStorage";

    public const string AccountSetting = $"{Setting}:accountName";

    public const string UploadsSetting = "Uploads:AccountName";

    /// <summary>Null or empty if the account is named instead.</summary>
    public string? ConnectionString { get; set; }

    public string? AccountName { get; set; }

    /// <summary>
    /// Of the account, without soft delete, that keeps what was sent and nobody has accepted yet; the app's identity may use it. Null or empty for the same.
    /// </summary>
    public string? UploadsAccountName { get; set; }
}
