using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The button that lets go of what was held.</summary>
public static class ReleaseForm
{
    public static FormField IdField { get; } = new("heldId", "Yang ditahan");

    /// <summary>Null when it names nothing.</summary>
    public static RequestId? Read(TypedFields fields) => RequestId.TryParse(fields.Tidied(IdField));
}
