using System.Security.Cryptography;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class SealFormTests
{
    private static readonly string Hash = new('a', 64);
    private static readonly string HashOfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    [Fact]
    public void Check_FileAndHash_TakesTheFile() => SealForm.Check(Typed.Fields(("sha256", "salah")), [Hash]).Value.ShouldBe(new SealForm(Hash));

    [Fact]
    public void Check_HashOnly_IsReadTidied() =>
        SealForm.Check(Typed.Fields(("sha256", $" {Hash.ToUpperInvariant()}\n")), []).Value.ShouldBe(new SealForm(Hash));

    [Fact]
    public void Check_OneFault_IsSaidAtItsField()
    {
        Fault([], "").ShouldBe(new FieldError("file", "Pilih berkas yang akan diperiksa, atau tempel sidik SHA-256-nya."));
        Fault([], "abc").Field.ShouldBe("sha256");
        Fault([HashOfNothing], "").ShouldBe(new FieldError("file", "Berkas ini kosong. Pilih berkas yang berisi."));
        Fault([Hash, HashOfNothing], "").ShouldBe(new FieldError("file", "Hanya satu berkas yang dapat diperiksa sekaligus."));
    }

    private static FieldError Fault(string[] files, string typed) => SealForm.Check(Typed.Fields(("sha256", typed)), files).Errors.ShouldHaveSingleItem();
}
