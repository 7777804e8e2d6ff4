using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Officials__*</c>.</summary>
public sealed record OfficialsOptions
{
    private const string Table = nameof(Table);

    /// <summary><c>Table</c>: they are looked after at the desk. <c>File</c>: in a file that a deployment brings.</summary>
    public string Source { get; init; } = nameof(System.IO.File);

    /// <summary>
    /// The path of a file with a JSON array of officials, with which an empty table is filled once. A relative path starts at the app's folder.
    /// </summary>
    public string Path { get; init; } = "";

    public AdministratorOptions Administrator { get; init; } = new();

    /// <summary>The full path of the file. If nothing is set, this is the app's folder, which is not a file.</summary>
    public string File => System.IO.Path.Combine(AppContext.BaseDirectory, Path);

    public bool IsTable => Source == Table;

    public bool IsKnown => IsTable || Source == nameof(System.IO.File);

    /// <summary>Whether the file is where it has to be; a table can do without.</summary>
    public bool HasFile => System.IO.File.Exists(File) || (IsTable && Path.Length == 0);

    /// <summary>The administrator on days on which the table has none; null when none is set.</summary>
    public Official? FirstAdministrator =>
        Administrator.Name.Length > 0 && IdNumber.TryParse(IdKind.Nip, Administrator.Nip, out _) is { } nip
            && EmailAddress.TryParse(Administrator.Email) is { } email
            ? new Official(Role.Administrator, Administrator.Name, nip, email, DateOnly.MinValue, null, null)
            : null;
}
