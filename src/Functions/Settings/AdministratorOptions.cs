namespace HostingFunctions.Settings;

/// <summary>Settings <c>Officials__Administrator__*</c>: who looks after the officials while nobody in the table does. All three or none.</summary>
public sealed record AdministratorOptions
{
    public string Name { get; init; } = "";

    public string Nip { get; init; } = "";

    public string Email { get; init; } = "";

    public bool IsEmpty => Name.Length + Nip.Length + Email.Length == 0;
}
