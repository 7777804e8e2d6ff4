using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A mail that did not arrive, so that somebody has to do something: refused for good, or come back later. Nobody sends it again.</summary>
/// <param name="Announces">See <see cref="Mail.Announces"/>; of one that came back its row in the ledger.</param>
/// <param name="Subject">What it was about, with the number of the request or hosted application.</param>
public sealed record DroppedMail(string Announces, Recipient To, string Subject, DateTimeOffset At)
{
    /// <summary>How long it is on the desk, if nothing happens.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(60);

    /// <summary>By then a mail that came back would have; a server that takes a mail may find out later that it cannot deliver it.</summary>
    private static readonly TimeSpan ComesBackWithin = TimeSpan.FromDays(1);

    /// <summary>As <see cref="Nondelivery.Code"/>.</summary>
    public string Code { get; init; } = "5.0.0";

    /// <summary>Whether it was taken first and came back.</summary>
    public bool IsBounce { get; init; }

    /// <summary>The request or hosted application that it is about; null for none.</summary>
    public Holding? About { get; init; }

    /// <summary>Whether the PA sub-coordinator was told by mail.</summary>
    public bool IsTold { get; init; }

    /// <summary>When a mail server first took another mail to the same address after it.</summary>
    public DateTimeOffset? LeftAgainAt { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public Nondelivery Why => new(At, Code);

    /// <summary>Whether somebody still has to do something.</summary>
    public bool IsOpenAt(DateTimeOffset now) =>
        now - At < Longest && (LeftAgainAt is not { } left || (IsBounce && now - left < ComesBackWithin));
}
