namespace HostingFunctions.Domain.Clients;

/// <summary>Where a program is told of what happens (Standard Webhooks).</summary>
/// <param name="Secrets">By which it knows that we tell it: the newest first, two while it changes from one to the other.</param>
public sealed record Webhook(Uri Url, IReadOnlyList<WebhookSecret> Secrets)
{
    /// <summary>Puts a secret in force. The one before it signs too for <see cref="ApiKey.Overlap"/>.</summary>
    public Webhook WithSecret(string secret, DateTimeOffset now) => this with
    {
        Secrets = [new WebhookSecret(secret, null), .. Secrets.Take(1).Select(old => old with { Until = now + ApiKey.Overlap })],
    };

    public override string ToString() => "webhook";
}
