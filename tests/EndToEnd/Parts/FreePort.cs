using System.Net;
using System.Net.Sockets;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>
/// Finds ports for programs that need to be told one. They lie below the range from which the system assigns ports, so nobody else gets them by chance.
/// </summary>
public static class FreePort
{
    private const int First = 20000;
    private const int Last = 32000;

    private static int next = First + (Environment.ProcessId * 37 % (Last - First));

    /// <summary>The first of <paramref name="count"/> free ports in a row.</summary>
    public static int Next(int count = 1)
    {
        while (true)
        {
            var first = Interlocked.Add(ref next, count) - count;
            if (first + count > Last)
            {
                Interlocked.CompareExchange(ref next, First, first + count);
            }
            else if (Enumerable.Range(first, count).All(IsFree))
            {
                return first;
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
