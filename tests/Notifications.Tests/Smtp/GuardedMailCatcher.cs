namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>Accepts mail only after login.</summary>
public sealed class GuardedMailCatcher : MailCatcher
{
    public const string User = "hosting";
    public const string Password = "rahasia-contoh";

    protected override IEnumerable<string> Arguments() => ["--incoming-user", User, "--incoming-pass", Password];
}
