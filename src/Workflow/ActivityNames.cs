namespace HostingFunctions.Workflow;

/// <summary>What the orchestration has done for it. Every activity is safe to repeat.</summary>
public static class ActivityNames
{
    /// <summary>Issues PA-17 and asks the hosting manager to confirm. Returns when an unanswered request lapses.</summary>
    public const string ReceiveRequest = nameof(ReceiveRequest);

    /// <summary>Assigns a step to its official, by mail. Returns when to look after it.</summary>
    public const string OpenStep = nameof(OpenStep);

    /// <summary>Reminds the official where a reminder is due, or finds the new one. Returns when to look again.</summary>
    public const string LookAfterStep = nameof(LookAfterStep);

    /// <summary>Reads the decision and brings forth the step's output. Returns the answer, or null when there is no decision.</summary>
    public const string CloseStep = nameof(CloseStep);

    /// <summary>Sends the request back to the Pemohon. Returns when it lapses.</summary>
    public const string ReturnRequest = nameof(ReturnRequest);

    /// <summary>Lets the request lapse, unless it was answered at the last moment. Returns whether it lapsed.</summary>
    public const string LapseRequest = nameof(LapseRequest);

    /// <summary>Enters a renewal in the register, so that no notice leaves, and tells the hosting manager. Returns whether it may be examined.</summary>
    public const string BeginRenewal = nameof(BeginRenewal);

    /// <summary>What a renewal's end means to the hosted application: the next term, or notices again.</summary>
    public const string CloseRenewal = nameof(CloseRenewal);

    /// <summary>Tells those concerned that the request was withdrawn.</summary>
    public const string AnnounceWithdrawal = nameof(AnnounceWithdrawal);
}
