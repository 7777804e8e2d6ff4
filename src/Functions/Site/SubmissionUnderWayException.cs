namespace HostingFunctions.Site;

/// <summary>Another try is storing the same form right now. A later try will find it stored.</summary>
public sealed class SubmissionUnderWayException() : Exception("The same submission is being stored by another try.");
