namespace HostingFunctions.Domain.Clients;

/// <summary>Where a program is told of what happens (Standard Webhooks 1.0).</summary>
/// <param name="Secrets">By which it knows that we tell it: the newest first, two while it changes from one to the other.</param>
/// <param name="Since">What happened before is not told.</param>
public sealed record Webhook(Uri Url, IReadOnlyList<WebhookSecret> Secrets, DateTimeOffset Since)
{
    /// <summary>Puts a secret in force. The one before it signs too for <see cref="ApiKey.Overlap"/>.</summary>
    public Webhook WithSecret(string secret, DateTimeOffset now) => this with
    {
        Secrets = [new WebhookSecret(secret, null), .. Secrets.Take(1).Select(old => old with { Until = now + ApiKey.Overlap })],
    };

    /// <summary>The signatures of a message by all secrets in force, as one header takes them.</summary>
    public string Sign(WebhookEvent told, DateTimeOffset now) =>
        string.Join(' ', Secrets.Where(secret => secret.IsLiveAt(now)).Select(secret => secret.Sign(told.Id, now, told.Body)));

    public override string ToString() => "webhook";
}
