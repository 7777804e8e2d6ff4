using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Documents as bytes.</summary>
internal static class Written
{
    private static readonly WordDocumentWriter Writer = new(Example.Style);

    /// <param name="content">The bytes of each picture, by its attachment.</param>
    public static async Task<byte[]> Pa17(Revision revision, Func<Attachment, byte[]>? content = null, HouseStyle? style = null)
    {
        var output = new ForwardOnlyStream();
        await (style is null ? Writer : new WordDocumentWriter(style)).WritePa17Async(
            Example.Header, revision, (picture, _) => Task.FromResult<Stream>(new MemoryStream(content!(picture))), output,
            TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    public static async Task<byte[]> Pa18(Decision decision, Revision? revision = null)
    {
        var output = new ForwardOnlyStream();
        await Writer.WritePa18Async(Example.Header, revision ?? Example.Revision(Example.Typical), decision, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
