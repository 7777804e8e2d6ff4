using System.Text.RegularExpressions;
using HostingFunctions.Documents;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Settings;

internal static partial class SettingsSetUp
{
    /// <summary>Binds the settings and checks them at start, so that a wrong setting is reported at once and not at the first request.</summary>
    public static void AddSettings(this IServiceCollection services, IConfiguration settings)
    {
        Section<SiteOptions>("Site")
            .Validate(
                site => site.IsReachedSafely,
                site => $"Site__BaseUrl is '{site.BaseUrl}'; it must be the service's https address (http only for localhost).")
            .Validate(
                site => Uri.CheckHostName(site.EmailDomain) == UriHostNameType.Dns,
                site => $"Site__EmailDomain is '{site.EmailDomain}'; it must be a domain name such as batam.go.id.");
        Section<SweepOptions>("Sweep")
            .Validate(
                sweep => sweep.After > TimeSpan.Zero && sweep.AbandonAfter >= sweep.After,
                "Sweep__After must be positive and not longer than Sweep__AbandonAfter.")
            .Validate(sweep => sweep.KeepEnded >= sweep.AbandonAfter, "Sweep__KeepEnded must not be shorter than Sweep__AbandonAfter.")
            .Validate(sweep => sweep.PurgeAfter > TimeSpan.Zero, "Sweep__PurgeAfter must be positive.");
        Section<RenewalOptions>("Renewals")
            .Validate(
                renewals => RenewalStages.ProblemOf(renewals.Stages) is null,
                renewals => $"Renewals__Stages: {RenewalStages.ProblemOf(renewals.Stages)}");
        Section<DutyOptions>("Duties")
            .Validate(duties => bool.TryParse(duties.Reminders, out _), duties => $"Duties__Reminders is '{duties.Reminders}'; it must be true or false.");
        Section<LinkOptions>("Links")
            .Validate(links => links.ActionDays is >= 1 and <= 365, "Links__ActionDays must be 1 to 365.")
            .Validate(links => links.StatusDays is >= 1 and <= 3650, "Links__StatusDays must be 1 to 3650.");
        Section<LimitOptions>("Limits")
            .Validate(limits => limits.AreSensible, "Each of Limits__* must be a number from 0, which sets no limit.")
            .Validate(limits => limits.QuietDays is >= 1 and <= 365, "Limits__QuietDays must be 1 to 365.");
        Section<ContactOptions>("Contact")
            .Validate(
                contact => contact.Phone.Length == 0 || Contact.IsPhone(contact.Phone),
                contact => $"Contact__Phone is '{contact.Phone}'; it must be one telephone number, such as 0778-123456.")
            .Validate(
                contact => contact.Email.Length == 0 || EmailAddress.TryParse(contact.Email) is not null,
                contact => $"Contact__Email is '{contact.Email}'; it must be an email address.")
            .Validate(
                contact => !contact.Hours.Any(char.IsControl) && (contact.Hours.Length == 0 || contact.Contact.Ways.Count > 0),
                "Contact__Hours must be one line, and needs Contact__Phone or Contact__Email.");
        Section<ProofOptions>("Proof")
            .Validate(
                proof => proof.WitnessEmail.Length == 0 || proof.Witness is not null,
                proof => $"Proof__WitnessEmail is '{proof.WitnessEmail}'; it must be an email address.");
        Section<LetterheadOptions>("Letterhead")
            .Validate(letterhead => letterhead.Place.Length > 0, "Letterhead__Place is empty.")
            .Validate(
                letterhead => letterhead.Emblem.Length == 0 || letterhead.ReadEmblem() is not null,
                letterhead => $"Letterhead__Emblem is '{letterhead.Emblem}'; it must name a PNG or SVG file of at most 512 KB.");
        Section<DocumentsOptions>("Documents")
            .Validate(documents => Enum.IsDefined(documents.Paper), "Documents__Paper must be A4 or F4.")
            .Validate(documents => !string.IsNullOrWhiteSpace(documents.Font), "Documents__Font is empty.")
            .Validate(documents => documents.FontSize is >= 9 and <= 14, "Documents__FontSize must be 9 to 14 points.")
            .Validate(
                documents => documents.Margins.AreSensible,
                $"Documents__Margins__Top, __Right, __Bottom and __Left must be {Margins.Least} to {Margins.Most} millimetres.");
        Section<SmtpOptions>(SmtpOptions.Section)
            .Validate(smtp => smtp.Problems().Count == 0, smtp => string.Join(' ', smtp.Problems()));
        Section<BounceOptions>(BounceOptions.Section)
            .Validate(bounces => bounces.Problems().Count == 0, bounces => string.Join(' ', bounces.Problems()));
        Section<ScanningOptions>("Scanning")
            .Validate(
                scanning => !scanning.IsOn || scanning.At is not null,
                scanning => $"Scanning__Clamd is '{scanning.Clamd}'; it must be host:port, or the path of clamd's socket, or empty.");
        Section<WebhookOptions>("Webhooks")
            .Validate(
                webhooks => webhooks.AreNetworks,
                webhooks => $"Webhooks__Networks is '{webhooks.Networks}'; it must be networks such as 10.20.0.0/16, separated by commas.");
        Section<SignInOptions>("SignIn")
            .Validate(
                signIn => signIn.AreSensible,
                "SignIn__Authority, __ClientId and __ClientSecret go together: an https address (http only for localhost), and what the provider knows us by.");
        Section<OfficialsOptions>("Officials")
            .Validate(officials => officials.IsKnown, officials => $"Officials__Source is '{officials.Source}'; it must be Table or File.")
            .Validate(
                officials => officials.HasFile,
                officials => $"Officials__Path is '{officials.Path}'; it must name the JSON file of officials.")
            .Validate(
                officials => officials.Administrator.IsEmpty || officials.FirstAdministrator is not null,
                "Officials__Administrator__Name, __Nip and __Email go together: a name, a NIP of 18 digits and an email address.");
        Section<CalendarOptions>("Calendar")
            .Validate(
                calendar => Directory.Exists(calendar.Folder),
                calendar => $"Calendar__Path is '{calendar.Path}'; it must name the folder of calendar files.");
        services.AddOptions<StorageOptions>()
            .Configure(storage =>
            {
                (storage.ConnectionString, storage.AccountName) = (settings[StorageOptions.Setting], settings[StorageOptions.AccountSetting]);
                storage.UploadsAccountName = settings[StorageOptions.UploadsSetting];
            })
            .Validate(
                storage => storage.ConnectionString is { Length: > 0 } || storage.AccountName is { Length: > 0 },
                "AzureWebJobsStorage is not set; it must be a storage connection string, or AzureWebJobsStorage__accountName the name of a storage account.")
            .ValidateOnStart();

        OptionsBuilder<T> Section<T>(string name)
            where T : class => services.AddOptions<T>().Configure(options => Read(settings.GetSection(name), options)).ValidateOnStart();
    }

    /// <summary>What cannot be read is named like what is wrong, so that the start reports all of it together.</summary>
    private static void Read<T>(IConfigurationSection section, T options)
        where T : class
    {
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException e)
        {
            throw new OptionsValidationException(section.Key, typeof(T), [PathColon().Replace(e.Message, "__")]);
        }
    }

    /// <summary>The binder names a setting with colons.</summary>
    [GeneratedRegex("(?<= at '[^']*):")]
    private static partial Regex PathColon();
}
