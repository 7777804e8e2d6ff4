using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>An application in the register of a running service, at any time of its year.</summary>
/// <param name="statusPath">The path of a status link of the request that brought it into the register.</param>
public sealed class HostedApplication(HostingService service, string statusPath)
{
    private readonly RequestId id = LinkToken.TryParse(statusPath.Split('/')[^1])!.RequestId;

    /// <summary>The path of a new link, as a mail would contain it.</summary>
    /// <param name="holder">The person who receives the link.</param>
    public async Task<string> LinkAsync(LinkPurpose purpose, string holder)
    {
        var record = (await service.Register.FindRecordAsync(id, default))!;
        LinkScope scope = purpose is LinkPurpose.Deletion or LinkPurpose.DeletionConsent ? record.DeletionScope : record.Term;
        var link = new LinkIssuer(service.Address, new LinkOptions(), TimeProvider.System).Issue(id, purpose, scope, EmailAddress.Parse(holder));
        await StoreAsync(new RegisterChange(id) { NewLinks = [link.Link] });
        return Paths.Of(purpose, link.Token.Text);
    }

    /// <summary>Moves the end of its grace to yesterday.</summary>
    public async Task EndGraceAsync()
    {
        var record = (await service.Register.FindRecordAsync(id, default))!;
        var today = Wib.DateOf(TimeProvider.System.GetUtcNow());
        await StoreAsync(new RegisterChange(id) { Record = record with { ValidUntil = new DateOnly(today.Year - 1, 12, 31), GraceUntil = today.AddDays(-1) } });
    }

    private async Task StoreAsync(RegisterChange change) => (await service.Register.AppendAsync(change, default)).ShouldBe(StoreOutcome.Stored);
}
