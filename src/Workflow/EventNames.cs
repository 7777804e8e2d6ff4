namespace HostingFunctions.Workflow;

/// <summary>
/// The events that wake a request's orchestration. Each is only a wake-up: what happened is read from storage (design rule 1). Step and round are in the
/// name, so that no event is taken for another's (design rule 2).
/// </summary>
public static class EventNames
{
    public const string Withdrawn = "withdrawn";

    public const string Confirmed = "confirmed";

    public static string Decided(string stepKey, int revision) => $"decided-{stepKey}-{revision}";

    /// <param name="revision">The new revision's number.</param>
    public static string Revised(int revision) => $"revised-{revision}";
}
