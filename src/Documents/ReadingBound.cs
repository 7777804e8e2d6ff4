namespace HostingFunctions.Documents;

/// <summary>How much of a document is read in all: more than any of ours holds. A hostile one may unpack to far more.</summary>
internal sealed class ReadingBound
{
    private const int MostDepth = 200;

    private long left = 100_000_000;

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
}
