using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>The content of one form PA-18.</summary>
/// <param name="Number">The request's.</param>
internal sealed record Pa18Content(string Number, Revision Revision, Decision Decision, bool IsRenewal);
