using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A storage whose table of lists cannot be reached at times.</summary>
internal sealed class ListsAway : HttpPipelineSynchronousPolicy
{
    public bool IsAway { get; set; }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (IsAway && message.Request.Uri.ToString().Contains("/Lists(", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The table is away.");
        }
    }
}
