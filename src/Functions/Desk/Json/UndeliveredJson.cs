using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Pages.Messages;

namespace HostingFunctions.Desk;

/// <summary>An address at which mails about one thing do not arrive, as JSON for programs.</summary>
/// <param name="Mark">What saying that it was looked after sends back.</param>
/// <param name="Addressee">One of <see cref="Domain.Lists.Addressee"/>.</param>
/// <param name="Request">The id of the request that they are about; null for none.</param>
/// <param name="Application">The id of the hosted application that they are about; null for none.</param>
/// <param name="IsBounce">Whether the last was taken first and came back.</param>
/// <param name="Code">As the mail server put it (RFC 3463).</param>
/// <param name="ToDo">What to do about it, in words.</param>
internal sealed record UndeliveredJson(
    string Mark, string Name, string To, string Addressee, string? Request, string? Application, bool IsBounce, string Code, string Reason,
    DateTimeOffset Since, int Mails, string ToDo)
{
    public static UndeliveredJson Of(UndeliveredOnDesk one) => new(
        one.Mark, one.Name, one.To.Value, one.Addressee.ToString(), one.Request?.Id.Value, one.Application?.Id.Value, one.Mails[^1].IsBounce, one.Why.Code,
        one.Why.Reason(), one.Since, one.Mails.Count, UndeliveredMessages.ToDo(one));
}
