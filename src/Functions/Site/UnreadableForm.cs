using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Site;

/// <summary>Tells a form that the client sent badly from a fault of ours: only what was thrown while its body was read can be the client's.</summary>
internal static class UnreadableForm
{
    /// <param name="e">What was thrown while the body was read.</param>
    /// <exception cref="BadHttpRequestException">400: the client went away, sent less than it announced, or sent something else than a form.</exception>
    public static void ThrowIfClients(Exception e)
    {
        if (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, e);
        }
    }
}
