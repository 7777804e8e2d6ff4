namespace HostingFunctions.Domain.Procedure;

/// <summary>The procedure's steps in order. A request finishes under the version that it started with.</summary>
/// <param name="Version">The date from which this version is in force, yyyy-MM-dd. If it is not for a first request, a dash and its purpose follow.</param>
public sealed record ProcedureDefinition(string Version, IReadOnlyList<StepDefinition> Steps)
{
    /// <summary>Re-registration of a hosted application: it needs no confirmation and ends in the next term.</summary>
    public bool IsRenewal { get; init; }

    public StepDefinition First => Steps[0];

    /// <exception cref="KeyNotFoundException">This version has no such step.</exception>
    public StepDefinition this[string key] =>
        Steps.FirstOrDefault(step => step.Key == key) ?? throw new KeyNotFoundException($"Procedure {Version} has no step '{key}'.");

    /// <summary>The step that follows; null after the last.</summary>
    public StepDefinition? After(string key) => Steps.SkipWhile(step => step.Key != key).Skip(1).FirstOrDefault();

    /// <summary>The step that comes before; null for the first.</summary>
    public StepDefinition? Before(string key) => Steps.TakeWhile(step => step.Key != key).LastOrDefault();
}
