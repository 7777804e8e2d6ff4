namespace HostingFunctions.Domain.Ports;

/// <summary>Compares Word documents by what they say.</summary>
public interface IDocumentComparison
{
    /// <summary>Whether another document has the same text, pictures and strikethrough as the one issued. Layout and colours are not compared.</summary>
    /// <param name="issued">Ours. Seekable; left open.</param>
    /// <param name="other">Anybody's, and perhaps no Word document at all. Seekable; left open.</param>
    bool SaySame(Stream issued, Stream other);
}
