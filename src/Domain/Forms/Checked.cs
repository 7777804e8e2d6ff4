namespace HostingFunctions.Domain.Forms;

/// <summary>A value that passed its checks, or every reason why not.</summary>
public sealed record Checked<T>(T? Value, IReadOnlyList<FieldError> Errors)
    where T : class
{
    public bool Passed => Errors.Count == 0;
}
