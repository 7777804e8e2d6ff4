using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that lets a program in, checked.</summary>
public sealed record ClientForm(string Name, Role Role, DateOnly? Until)
{
    public static FormField NameField { get; } = new("clientName", "Nama klien", 60)
    {
        Example = "Portal layanan", Hint = "Nama sistem yang memakai kunci ini, seperti akan tertulis di jejak audit.",
    };

    public static FormField RoleField { get; } = new("clientRole", "Jabatan yang wewenangnya dipakai");

    public static FormField UntilField { get; } = new("clientUntil", "Berlaku sampai", 40)
    {
        IsRequired = false, Example = "31/12/2027", Hint = "Boleh kosong. Misalnya 31/12/2027.",
    };

    /// <summary>The roles that a program may have: those of the desk.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [.. Enum.GetValues<Role>().Where(role => role != Role.Pemohon)];

    /// <param name="clients">All that there are: a name is of one program that is not revoked.</param>
    public static Checked<ClientForm> Check(TypedFields fields, IEnumerable<Client> clients, DateOnly today)
    {
        var name = fields.Text(NameField);
        fields.Refuse(NameField.Name, clients.Any(client => client.RevokedAt is null && client.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? "Sudah ada klien dengan nama ini. Kuncinya diganti pada halaman klien itu."
            : null);
        var role = fields.Choice(RoleField, Roles.Select(role => role.ToString().ToLowerInvariant()), "Pilih jabatan yang wewenangnya dipakai.");
        var until = fields.Date(UntilField, $"Isi tanggal, misalnya {UntilField.Example}, atau kosongkan.");
        fields.Refuse(UntilField.Name, until < today ? $"{Tanggal.Long(until.Value)} sudah lewat." : null);
        return fields.Result(() => new ClientForm(name, Enum.Parse<Role>(role!, ignoreCase: true), until));
    }
}
