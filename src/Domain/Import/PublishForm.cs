using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Import;

/// <summary>The button <c>Terbitkan</c>: it names what was looked at.</summary>
public sealed record PublishForm
{
    public static FormField SheetField { get; } = new("sheetHash", "Berkas yang diperiksa", Sha256Hash.Length);

    /// <param name="sheet">What lies ready now; null for nothing.</param>
    public static Checked<PublishForm> Check(TypedFields fields, Attachment? sheet)
    {
        fields.Refuse("", sheet is not null && fields.Tidied(SheetField) == sheet.Sha256.ToString()
            ? null
            : "Berkasnya sudah diganti sejak halaman ini dibuka. Periksa lagi di bawah ini.");
        return fields.Result(() => new PublishForm());
    }
}
