using System.Text.Json.Serialization;

namespace HostingFunctions.Workflow;

/// <summary>
/// What came of letting a request lapse: it lapsed, it was answered at the last moment, or the calendar now gives it more time. Written as <c>true</c>,
/// <c>false</c>, as histories under way hold it (rule 8), or the moment to wait for.
/// </summary>
/// <param name="WaitUntil">When to try again; null when there is nothing to wait for.</param>
[JsonConverter(typeof(LapseAnswerConverter))]
public sealed record LapseAnswer(bool HasLapsed, DateTimeOffset? WaitUntil = null)
{
    public static LapseAnswer Lapsed { get; } = new(true);

    public static LapseAnswer Answered { get; } = new(false);

    public static LapseAnswer NotBefore(DateTimeOffset until) => new(false, until);
}
