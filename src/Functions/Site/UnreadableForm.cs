using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Site;

/// <summary>
/// Tells a badly sent form from a fault of the app. Only an exception thrown while the body was read can be the client's fault.
/// </summary>
internal static class UnreadableForm
{
    /// <param name="e">The exception thrown while the body was read.</param>
    /// <exception cref="BadHttpRequestException">400: the client disconnected, sent less than announced, or sent something other than a form.</exception>
    public static void ThrowIfClients(Exception e)
    {
        if (e is InvalidDataException or JsonException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, e);
        }
    }
}
