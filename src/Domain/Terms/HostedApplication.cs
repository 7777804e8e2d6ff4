namespace HostingFunctions.Domain.Terms;

/// <summary>An application in the register.</summary>
/// <param name="Id">The id of the request that brought it there, 32 hexadecimal digits.</param>
/// <param name="Number">That request's number.</param>
/// <param name="ValidUntil">The last valid day (sop.md part 3).</param>
public sealed record HostedApplication(
    string Id, string Number, string ApplicationName, string AgencyName, string ManagerName, string ManagerEmail, string Url, string PseNumber,
    string PseProofFileId, DateOnly HostedOn, DateOnly ValidUntil);
