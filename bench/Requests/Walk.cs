using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>How long a journey took.</summary>
/// <param name="InFlight">The sum over all acts of the time from sending the form to the result; without the time that people take in between.</param>
/// <param name="Followed">For each decision, the time from its answer to the arrival of the result.</param>
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
