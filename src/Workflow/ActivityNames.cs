namespace HostingFunctions.Workflow;

/// <summary>The activities that the orchestration calls. Every activity is safe to repeat.</summary>
public static class ActivityNames
{
    /// <summary>Issues PA-17 and asks the hosting manager to confirm. Returns the time at which an unanswered request lapses.</summary>
    public const string ReceiveRequest = nameof(ReceiveRequest);

    /// <summary>Assigns a step to its official by mail. Returns the time of the next <see cref="LookAfterStep"/>.</summary>
    public const string OpenStep = nameof(OpenStep);

    /// <summary>Reminds the official if a reminder is due, and hands the step to a new official. Returns the time of the next call.</summary>
    public const string LookAfterStep = nameof(LookAfterStep);

    /// <summary>Reads the decision and produces the step's output. Returns the answer; null when there is no decision.</summary>
    public const string CloseStep = nameof(CloseStep);

    /// <summary>Sends the request back to the Pemohon. Returns the time at which it lapses.</summary>
    public const string ReturnRequest = nameof(ReturnRequest);

    /// <summary>Lets the request lapse, unless it was answered at the last moment or has time yet. Returns a <see cref="LapseAnswer"/>.</summary>
    public const string LapseRequest = nameof(LapseRequest);

    /// <summary>Enters a renewal in the register, which stops the notices, and tells the hosting manager. Returns whether the review can begin.</summary>
    public const string BeginRenewal = nameof(BeginRenewal);

    /// <summary>Applies the end of a renewal to the hosted application: the next term begins, or the notices resume.</summary>
    public const string CloseRenewal = nameof(CloseRenewal);

    /// <summary>Tells the hosting manager and the official of the open step that the request was withdrawn.</summary>
    public const string AnnounceWithdrawal = nameof(AnnounceWithdrawal);
}
