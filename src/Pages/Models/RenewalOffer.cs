using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>What the hosting manager sees beside the form when renewing a hosted application.</summary>
/// <param name="Kept">The attachments in force; each is kept unless a new file of the same kind is chosen.</param>
/// <param name="Token">For links to <c>/berkas</c> and <c>/layanan</c>.</param>
public sealed record RenewalOffer(RegisterRecord Application, IReadOnlyList<Attachment> Kept, string Token);
