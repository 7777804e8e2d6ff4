using System.Buffers.Text;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Notifications.Smtp;

namespace HostingFunctions.Notifications.Bounces;

/// <summary>
/// The mailbox that mails come back to which could not be delivered, read by IMAP; settings <c>Bounces__Address</c> and so on. Without an address mails come
/// back to the sender's, and nobody reads them.
/// </summary>
public sealed record BounceOptions
{
    public const string Section = "Bounces";

    /// <summary>The fewest bytes of a key.</summary>
    public const int LeastKey = 32;

    /// <summary>E.g. <c>pantulan@batam.go.id</c>; what is sent to <c>pantulan+...@batam.go.id</c> must come there too. Empty for none.</summary>
    public string Address { get; init; } = "";

    /// <summary>The secret, in Base64, by which our own addresses are known.</summary>
    public string Key { get; init; } = "";

    public string Host { get; init; } = "";

    public int Port { get; init; } = 993;

    public SmtpSecurity Security { get; init; } = SmtpSecurity.ImplicitTls;

    /// <inheritdoc cref="SmtpOptions.CaFile"/>
    public string CaFile { get; init; } = "";

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    public string Folder { get; init; } = "INBOX";

    public bool IsOn => Address.Length > 0;

    public BounceAddresses Addresses => new(Address, Convert.FromBase64String(Key));

    /// <inheritdoc cref="SmtpOptions.Problems"/>
    public IReadOnlyList<string> Problems()
    {
        (bool Wrong, string Setting, string Problem)[] checks =
        [
            (
                EmailAddress.TryParse(Address) is not { } address || address.Value.IndexOf('@', StringComparison.Ordinal) > BounceAddresses.LongestLocalPart,
                nameof(Address), $"must be an email address with at most {BounceAddresses.LongestLocalPart} characters before the @"),
            (!Base64.IsValid(Key, out var length) || length < LeastKey, nameof(Key), $"must be at least {LeastKey} bytes in Base64"),
            (Uri.CheckHostName(Host) == UriHostNameType.Unknown, nameof(Host), "must be the name or address of the IMAP server"),
            (Port is < 1 or > 65535, nameof(Port), "must be 1 to 65535"),
            (!Enum.IsDefined(Security), nameof(Security), $"must be one of {string.Join(", ", Enum.GetNames<SmtpSecurity>())}"),
            (CaFile.Length > 0 && !File.Exists(SmtpTrust.PathOf(CaFile)), nameof(CaFile), "must be a PEM file of certificates"),
            (User.Length == 0, nameof(User), "must be set"),
            (Password.Length == 0, nameof(Password), "must be set"),
            (Folder.Length == 0, nameof(Folder), "must be set"),
        ];
        return IsOn ? [.. checks.Where(check => check.Wrong).Select(check => $"{Section}__{check.Setting} {check.Problem}.")] : [];
    }

    /// <summary>The settings without the secrets.</summary>
    public override string ToString() => $"{Address} at {Host}:{Port} ({Security})";
}
