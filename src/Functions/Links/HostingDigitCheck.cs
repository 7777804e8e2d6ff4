using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary><see cref="DigitCheck"/> for the links of hosted applications.</summary>
public sealed class HostingDigitCheck(IHostingRegister register)
{
    /// <returns>Null when the digits are right; the wrong try is counted before this returns.</returns>
    public async Task<FieldError?> CheckAsync(OpenedHostingLink opened, string? typed, CancellationToken cancellation)
    {
        if (DigitCheck.Missing(opened.HolderId, typed) is { } missing)
        {
            return missing;
        }

        if (opened.HolderId.EndsWith(typed))
        {
            return null;
        }

        return DigitCheck.Wrong(opened.HolderId, Link.MostWrongTries - await CountAsync(opened.Hosting.Id, opened.Link, cancellation));
    }

    /// <inheritdoc cref="DigitCheck"/>
    private async Task<int> CountAsync(RequestId id, Link link, CancellationToken cancellation)
    {
        while (!link.IsLocked)
        {
            var counted = link with { WrongTries = link.WrongTries + 1 };
            if (await register.AppendAsync(new HostingChange(id) { TouchedLink = counted }, cancellation) == StoreOutcome.Stored)
            {
                return counted.WrongTries;
            }

            // Somebody else tried at once: that counts as well.
            var hosting = await register.FindAsync(id, cancellation);
            link = hosting!.Links.Single(candidate => candidate.TokenHash == link.TokenHash);
        }

        return link.WrongTries;
    }
}
