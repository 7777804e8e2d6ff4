namespace HostingFunctions.Site;

/// <summary>The same form is being stored by another try at this very moment: sending it once more finds it stored.</summary>
public sealed class SubmissionUnderWayException() : Exception("The same submission is being stored by another try.");
