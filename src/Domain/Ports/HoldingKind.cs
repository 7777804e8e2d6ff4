namespace HostingFunctions.Domain.Ports;

/// <summary>What a mailbox has personal links to. The names are stored.</summary>
public enum HoldingKind
{
    Request,
    HostedApplication,
    Draft,
}
