using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Components.Fields;

/// <summary>What one form on a page shows again: the typed texts and what was wrong. Its fields receive it as a cascading value.</summary>
/// <param name="Prefix">Starts every id, so that two forms on one page can have fields of the same name.</param>
public sealed record FormEntries(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, string Prefix = "")
{
    public static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    /// <summary>The entries of the form that withdraws a request; most pages show it beside another form.</summary>
    public static FormEntries OfWithdrawal(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(typed, errors, "cabut-");

    public string Id(string field) => Prefix + field;

    public string HintId(string field) => $"{Prefix}{field}-petunjuk";

    public string ErrorId(string field) => $"{Prefix}{field}-salah";

    public string Text(string field) => Typed.GetValueOrDefault(field, "");

    public IReadOnlyList<string> ErrorsAt(string field) => [.. Errors.Where(error => error.Field == field).Select(error => error.Message)];

    public bool IsWrong(string field) => Errors.Any(error => error.Field == field);

    /// <summary>For <c>aria-invalid</c>; null leaves the attribute out.</summary>
    public string? Invalid(string field) => IsWrong(field) ? "true" : null;

    /// <summary>For <c>aria-describedby</c>: the error, then the hint; null when there is neither.</summary>
    public string? DescribedBy(string field, bool hasHint) => (IsWrong(field), hasHint) switch
    {
        (true, true) => $"{ErrorId(field)} {HintId(field)}",
        (true, false) => ErrorId(field),
        (false, true) => HintId(field),
        _ => null,
    };
}
