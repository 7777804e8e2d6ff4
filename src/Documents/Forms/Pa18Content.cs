using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>What one form PA-18 is filled with.</summary>
internal sealed record Pa18Content(Revision Revision, Decision Decision, bool IsRenewal);
