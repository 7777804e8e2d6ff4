using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>The content of one form PA-18.</summary>
internal sealed record Pa18Content(Revision Revision, Decision Decision, bool IsRenewal);
