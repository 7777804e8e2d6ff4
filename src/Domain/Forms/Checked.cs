namespace HostingFunctions.Domain.Forms;

/// <summary>A value that passed its checks, or all the reasons why it did not.</summary>
public sealed record Checked<T>(T? Value, IReadOnlyList<FieldError> Errors)
    where T : class
{
    public bool Passed => Errors.Count == 0;

    /// <summary>Converts the value and keeps the faults.</summary>
    public Checked<TOther> Select<TOther>(Func<T, TOther> other)
        where TOther : class => new(Value is null ? null : other(Value), Errors);
}
