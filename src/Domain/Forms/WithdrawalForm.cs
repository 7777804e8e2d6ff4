namespace HostingFunctions.Domain.Forms;

/// <summary>The form of <c>/cabut</c>, checked.</summary>
public sealed record WithdrawalForm(string Reason)
{
    public static FormField ReasonField { get; } = new("reason", "Alasan pencabutan", 1000) { Called = "Alasan", HasLines = true };

    public static Checked<WithdrawalForm> Check(TypedFields fields)
    {
        var reason = fields.Text(ReasonField);
        return fields.Result(() => new WithdrawalForm(reason));
    }
}
