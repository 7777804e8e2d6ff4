using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>A mail as its reader sees it.</summary>
/// <param name="Of">The application that the mail is about.</param>
public sealed record ReceivedMail(ApplicationCase Of, Mail Mail)
{
    private readonly string[] parts = Mail.Announces.Split('.');

    /// <summary>What it announces, e.g. <c>assignment</c>.</summary>
    public string Kind => parts[1];

    /// <summary>The step for an official, the stage for a hosted application, else empty.</summary>
    public string Detail => parts.Length switch { 6 => parts[2], 5 => parts[3], _ => "" };

    /// <summary>The round of the request, for a mail to a step's official.</summary>
    public string Round => parts.Length == 6 ? parts[3] : "";

    /// <summary>Whether it is about the first request or the hosted application itself, and not about a renewal.</summary>
    public bool IsOfFirst => parts[0] == Of.RequestId;

    /// <summary>The subject without the number, which differs in each run.</summary>
    public string Title => Regex.Replace(Mail.Subject.Split(" - ")[0], @" \([0-9A-Z]{8}\)$", "");

    /// <summary>The id of the request or hosted application that a mail is about.</summary>
    public static string IdOf(Mail mail) => mail.Announces.Split('.')[0];

    /// <summary>The token of the personal link for a purpose; of a list's links the application's.</summary>
    /// <exception cref="SimulationStuckException">The mail has no such link.</exception>
    public string Token(LinkPurpose purpose) =>
        Regex.Matches(Mail.Text, $@"https?://[^/\s]+{Paths.Of(purpose, "")}([A-Za-z0-9_-]{{64}})(?=\s|$)")
            .Select(match => match.Groups[1].Value)
            .FirstOrDefault(token => LinkToken.TryParse(token)!.RequestId.Value is var id && (id == Of.RequestId || id == Of.NewestRequestId))
            ?? throw new SimulationStuckException($"{Of.Name} is stuck: the mail '{Title}' has no link for {purpose}");
}
