using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>A mail that left or is to leave, and its fate, as JSON for programs.</summary>
/// <param name="Kind">What it is, with the step, revision or day that it is about.</param>
/// <param name="State">One of <see cref="NoticeState"/>, since <paramref name="At"/>.</param>
/// <param name="UndeliveredAt">When it was refused or came back; null while nothing is known against it.</param>
/// <param name="Code">Why, as a mail server put it (RFC 3463).</param>
internal sealed record DeskMailJson(string Kind, string To, string State, DateTimeOffset At, DateTimeOffset? UndeliveredAt, string? Code)
{
    public static DeskMailJson Of(Delivery mail) => new(
        mail.Mail[(mail.Mail.IndexOf('.', StringComparison.Ordinal) + 1)..], mail.To.Value, mail.State.ToString(), mail.At, mail.Undelivered?.At,
        mail.Undelivered?.Code);

    public static DeskMailJson Of(Notice notice) =>
        new(notice.Stage, notice.Recipient.Value, notice.State.ToString(), notice.At, notice.Undelivered?.At, notice.Undelivered?.Code);
}
