namespace HostingFunctions.Domain.Forms;

/// <summary>The form on which the PA sub-coordinator decides on another hosting manager, checked.</summary>
/// <param name="Reason">Empty for <c>ya</c>, unless something was typed.</param>
public sealed record ManagerDecisionForm(bool IsRefused, string Reason)
{
    public static FormField DecisionField { get; } = new("decision", "Keputusan");

    public static FormField ReasonField { get; } = new("reason", "Alasan", 1000) { HasLines = true };

    public static Checked<ManagerDecisionForm> Check(TypedFields fields)
    {
        var isRefused = fields.Choice(DecisionField, ["ya", "tidak"], "Pilih ya atau tidak.") == "tidak";
        var reason = fields.Text(ReasonField with { IsRequired = isRefused });
        return fields.Result(() => new ManagerDecisionForm(isRefused, reason));
    }
}
