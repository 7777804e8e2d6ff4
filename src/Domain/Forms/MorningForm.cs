namespace HostingFunctions.Domain.Forms;

/// <summary>The form by which an official chooses one mail each morning, or single reminders.</summary>
public static class MorningForm
{
    public const string Wanted = "ya";

    public const string NotWanted = "tidak";

    public static FormField WantedField { get; } = new("morningMail", "");

    /// <summary>Null when it says neither.</summary>
    public static bool? Read(TypedFields fields) => fields.Tidied(WantedField) switch { Wanted => true, NotWanted => false, _ => null };
}
