using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form of <c>/verifikasi</c> for somebody who holds a paper and no camera, checked.</summary>
public sealed record SealSearch(SealId Seal)
{
    public static FormField AddressField { get; } = new("kode", "Alamat atau kode dokumen", 300)
    {
        Hint = "Seperti tercetak di kaki halaman pertama dokumen, di samping kode QR.",
    };

    public static Checked<SealSearch> Check(TypedFields fields)
    {
        var typed = fields.Text(AddressField);
        var seal = SealId.TryRead(typed);
        fields.Refuse(AddressField.Name, typed.Length == 0 || seal is not null
            ? null
            : "Alamat ini tidak lengkap atau salah ketik. Ketik lagi seluruhnya: "
                + "setelah \"verifikasi/\" ada 32 angka dan huruf, lalu -17- atau -18- dan nomornya.");
        return fields.Result(() => new SealSearch(seal!));
    }
}
