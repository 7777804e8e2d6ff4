using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Produces the procedure's Word documents. The same input gives the same bytes.</summary>
public interface IDocumentWriter
{
    /// <summary>Writes form PA-17 of a revision.</summary>
    /// <param name="openPicture">Opens a picture of the PSE page; called once for each picture, one after another.</param>
    /// <param name="output">Written sequentially; left open.</param>
    Task WritePa17Async(
        RequestHeader request, Revision revision, Func<Attachment, CancellationToken, Task<Stream>> openPicture, Stream output, CancellationToken cancellation);

    /// <summary>Writes form PA-18 of a decision.</summary>
    /// <param name="output">Written sequentially; left open.</param>
    Task WritePa18Async(RequestHeader request, Revision revision, Decision decision, Stream output, CancellationToken cancellation);
}
