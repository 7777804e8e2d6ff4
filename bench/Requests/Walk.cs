using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>How long a journey took.</summary>
/// <param name="InFlight">From sending each form until what follows has come, all acts together: without what people do in between.</param>
/// <param name="Followed">For each decision, from its answer to the arrival of what follows.</param>
internal sealed record Walk(TimeSpan InFlight, IReadOnlyList<TimeSpan> Followed)
{
    public static async Task<Walk> CompleteAsync(IJourney journey)
    {
        var (inFlight, followed) = (TimeSpan.Zero, new List<TimeSpan>());
        foreach (var act in journey.Acts)
        {
            await act.Open();
            var sent = Stopwatch.GetTimestamp();
            await act.Perform();
            var answered = Stopwatch.GetTimestamp();
            var arrived = await act.Follow();
            inFlight += Stopwatch.GetElapsedTime(sent, Math.Max(arrived, answered));
            if (act.IsDecision)
            {
                followed.Add(Stopwatch.GetElapsedTime(answered, Math.Max(arrived, answered)));
            }
        }

        return new Walk(inFlight, followed);
    }
}
