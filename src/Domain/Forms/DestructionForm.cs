using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Forms;

/// <summary>The button that confirms a list of what is due: it names the list that was looked at.</summary>
public sealed record DestructionForm
{
    public static FormField ListField { get; } = new("dueList", "Daftar yang diperiksa", 20);

    public static FormField SeenField { get; } = new("dueSeen", "Saya sudah memeriksa daftar ini. Yang dimusnahkan tidak dapat dikembalikan.");

    /// <param name="list">The last one; null when there was none.</param>
    public static Checked<DestructionForm> Check(TypedFields fields, Destruction? list, SignedIn who)
    {
        fields.Tick(SeenField, "Beri tanda centang sesudah memeriksa daftarnya.");
        fields.Refuse(
            "",
            list is not { IsWaiting: true } || fields.Tidied(ListField) != list.Number
                ? "Daftar ini sudah disahkan atau diganti. Keadaannya sekarang ada di bawah."
            : list.First?.IsOf(who) == true ? "Anda sudah mengesahkan daftar ini. Pengesahan kedua harus oleh orang lain."
            : null);
        return fields.Result(() => new DestructionForm());
    }
}
