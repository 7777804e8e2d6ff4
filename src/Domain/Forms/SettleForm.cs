namespace HostingFunctions.Domain.Forms;

/// <summary>The form that says that somebody looked after mails that did not arrive.</summary>
public static class SettleForm
{
    /// <summary>Which, as they were shown.</summary>
    public static FormField MarkField { get; } = new("mark", "");
}
