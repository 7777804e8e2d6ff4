using System.Collections.Concurrent;

namespace HostingFunctions.Storage.Lists;

/// <summary>Values that are read again and again, each kept once. Of those that differ in every line, only as many as come first.</summary>
internal sealed class Shared<T>(Func<string, T> make)
    where T : notnull
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, T> values = new();
    private int count;

    public T Get(string text)
    {
        if (values.TryGetValue(text, out var known))
        {
            return known;
        }

        var value = make(text);
        if (count < Most && values.TryAdd(text, value))
        {
            Interlocked.Increment(ref count);
        }

        return value;
    }
}
