using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>Checks the hosting manager's fields alone, by the rules of form PA-17.</summary>
/// <param name="emailDomain">The domain the email must lie in, e.g. <c>batam.go.id</c>.</param>
public sealed class ManagerCheck(string emailDomain)
{
    /// <inheritdoc cref="Pa17Check.Check"/>
    public Checked<HostingManager> Check(IReadOnlyDictionary<string, string> typed)
    {
        var fields = new TypedFields(typed, emailDomain);
        return new Checked<HostingManager>(fields.Manager(), fields.Errors);
    }
}
