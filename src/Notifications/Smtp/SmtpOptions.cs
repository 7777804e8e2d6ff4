using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>The mail server and the sender of mails; settings <c>Smtp__Host</c> and so on.</summary>
public sealed record SmtpOptions
{
    public const string Section = "Smtp";

    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    public SmtpSecurity Security { get; init; } = SmtpSecurity.Auto;

    /// <summary>A PEM file with the authorities to trust besides the machine's own. A relative path starts at the app's folder; empty for none.</summary>
    public string CaFile { get; init; } = "";

    /// <summary>The name that the service greets the server with; empty for the machine's own.</summary>
    public string Greeting { get; init; } = "";

    /// <summary>Empty for a server without login.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The sender's address; its domain is the right part of every Message-Id.</summary>
    public string FromAddress { get; init; } = "";

    /// <summary>The sender's name as people read it.</summary>
    public string FromName { get; init; } = "";

    /// <summary>How long the server may stay silent, in seconds, 1 to 300.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>The most connections at once, 1 to 20; further mails wait.</summary>
    public int MaxConnections { get; init; } = 4;

    /// <summary>What is wrong, one line for each faulty setting, naming it; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        (bool Wrong, string Setting, string Problem)[] checks =
        [
            (Uri.CheckHostName(Host) == UriHostNameType.Unknown, nameof(Host), "must be the name or address of the mail server"),
            (Port is < 1 or > 65535, nameof(Port), "must be 1 to 65535"),
            (CaFile.Length > 0 && !File.Exists(SmtpTrust.PathOf(CaFile)), nameof(CaFile), "must be a PEM file of certificates"),
            (!Enum.IsDefined(Security), nameof(Security), $"must be one of {string.Join(", ", Enum.GetNames<SmtpSecurity>())}"),
            (User.Length == 0 && Password.Length > 0, nameof(User), "must be set when Smtp__Password is"),
            (User.Length > 0 && Password.Length == 0, nameof(Password), "must be set when Smtp__User is"),
            (EmailAddress.TryParse(FromAddress) is null, nameof(FromAddress), "must be an email address"),
            (string.IsNullOrWhiteSpace(FromName) || FromName.Any(char.IsControl), nameof(FromName), "must be a name on one line"),
            (TimeoutSeconds is < 1 or > 300, nameof(TimeoutSeconds), "must be 1 to 300"),
            (MaxConnections is < 1 or > 20, nameof(MaxConnections), "must be 1 to 20"),
        ];
        return [.. checks.Where(check => check.Wrong).Select(check => $"{Section}__{check.Setting} {check.Problem}.")];
    }

    /// <summary>The settings without the login.</summary>
    public override string ToString() => $"{Host}:{Port} ({Security})";
}
