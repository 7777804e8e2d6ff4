namespace HostingFunctions.Domain.Forms;

/// <summary>A form PA-17 as a list of questions and answers, without the numbers that prove who somebody is (rule 3).</summary>
public static class Pa17Answers
{
    public static IReadOnlyList<(string Label, string Value)> Of(Pa17Form form) =>
    [
        .. Pa17Comparison.Values(form)
            .Where(answer => answer.Field != Pa17FormFields.ManagerIdKind && answer.Field != Pa17FormFields.AgencyHeadNip)
            .Select(answer => (answer.Field.FullLabel, answer.Value.Length > 0 ? answer.Value : "-")),
    ];
}
