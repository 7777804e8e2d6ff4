using System.Buffers;

namespace HostingFunctions.Documents;

/// <summary>How much of a document is read in all: more than any of ours holds. A hostile one may unpack to far more.</summary>
internal sealed class ReadingBound(long most = ReadingBound.Most)
{
    private const long Most = 100_000_000;
    private const int PieceBytes = 81_920;
    private const int MostDepth = 200;

    private long left = most;

    /// <exception cref="InvalidDataException">The elements are nested too deep.</exception>
    public static void Deepen(int depth)
    {
        if (depth > MostDepth)
        {
            throw new InvalidDataException("The document is nested deeper than any of ours.");
        }
    }

    /// <param name="amount">Characters or bytes.</param>
    /// <exception cref="InvalidDataException">It is too much.</exception>
    public void Take(long amount)
    {
        left -= amount;
        if (left < 0)
        {
            throw new InvalidDataException("The document unpacks to more than any of ours holds.");
        }
    }

    /// <summary>Reads a content to its end.</summary>
    /// <param name="see">Called with each piece.</param>
    /// <exception cref="InvalidDataException">It is too much.</exception>
    public void ReadAll(Stream content, Action<ReadOnlySpan<byte>> see)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                Take(read);
                see(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
