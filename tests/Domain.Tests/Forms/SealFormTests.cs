using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class SealFormTests
{
    private static readonly Sha256Hash Hash = Sha256Hash.Parse(new string('a', 64));

    [Fact]
    public void Check_FileAndHash_TakesTheFile() => SealForm.Check(Typed.Fields(("sha256", "salah")), [Hash]).Value.ShouldBe(new SealForm(Hash));

    [Fact]
    public void Check_HashOnly_IsReadTidied() =>
        SealForm.Check(Typed.Fields(("sha256", $" {Hash.ToString().ToUpperInvariant()}\n")), []).Value.ShouldBe(new SealForm(Hash));

    [Fact]
    public void Check_OneFault_IsSaidAtItsField()
    {
        Fault([], "").ShouldBe(new FieldError("file", "Pilih berkas yang akan diperiksa, atau tempel sidik SHA-256-nya."));
        Fault([], "abc").Field.ShouldBe("sha256");
        Fault([Sha256Hash.OfNothing], "").ShouldBe(new FieldError("file", "Berkas ini kosong. Pilih berkas yang berisi."));
        Fault([Hash, Sha256Hash.OfNothing], "").ShouldBe(new FieldError("file", "Hanya satu berkas yang dapat diperiksa sekaligus."));
    }

    private static FieldError Fault(Sha256Hash[] files, string typed) => SealForm.Check(Typed.Fields(("sha256", typed)), files).Errors.ShouldHaveSingleItem();
}
