namespace HostingFunctions.Workflow;

/// <summary>One round of a request, as input of an activity.</summary>
/// <param name="RequestId">32 hexadecimal digits.</param>
/// <param name="Revision">The round, from 1.</param>
public sealed record RoundOfRequest(string RequestId, int Revision);
