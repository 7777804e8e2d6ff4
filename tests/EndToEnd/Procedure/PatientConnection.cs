using System.Net;
using System.Net.Sockets;
using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>A connection that, when no answer comes or the host says that the app is away, waits until the service is back and sends the same again.</summary>
public sealed class PatientConnection : DelegatingHandler
{
    public PatientConnection()
        : base(Visitor.Connection())
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Whole in memory, so that it can be sent again.
        await (request.Content?.LoadIntoBufferAsync(cancellationToken) ?? Task.CompletedTask);
        return await Fact.AwaitAsync("an answer", async () =>
        {
            try
            {
                var answer = await base.SendAsync(request, cancellationToken);
                await answer.Content.LoadIntoBufferAsync(cancellationToken);
                return answer.StatusCode >= HttpStatusCode.InternalServerError ? null : answer;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
            {
                // The last of these when the service dies at the very moment it is reached: the client asks whom it reached, and nobody is there.
                return null;
            }
        }, TimeSpan.FromMinutes(2));
    }
}
