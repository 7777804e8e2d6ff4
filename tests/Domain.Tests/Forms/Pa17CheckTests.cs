using FsCheck;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class Pa17CheckTests
{
    private readonly Pa17Check check = new("batam.go.id");

    [Fact]
    public void Check_RightForm_IsReadTidied()
    {
        var form = check.Check(new TypedFields(TypedForm.Right)).Value.ShouldNotBeNull();

        form.ManagerName.ShouldBe("Sari Contoh");
        form.AgencyAddress.ShouldBe("Jalan Contoh 1\nBatam");
        form.ManagerId.Kind.ShouldBe(IdKind.Nik);
        form.ManagerEmail.Value.ShouldBe("sari@batam.go.id");
        form.AgencyHeadNip.Digits.ShouldBe("197612311995111002");
        form.AgencyHeadEmail!.Value.ShouldBe("kepala@batam.go.id");
        form.PseUrl.ShouldBe("");
        form.Notes.ShouldBe("");
    }

    [Fact]
    public void Check_EmptyForm_NamesEveryRequiredField()
    {
        var result = check.Check(new TypedFields(new Dictionary<string, string>()));

        result.Value.ShouldBeNull();

        // The kind first: only then can the number be judged.
        result.Errors.Select(error => error.Field).ShouldBe(
            Pa17Field.All.Except([Pa17Field.PseUrl, Pa17Field.Notes, Pa17Field.ManagerId, Pa17Field.AgencyHeadTitle, Pa17Field.AgencyHeadEmail]),
            ignoreOrder: true);
    }

    [Theory]
    [InlineData(Pa17Field.ManagerEmail, "sari@contoh.id", "wajib menggunakan email batam.go.id")]
    [InlineData(Pa17Field.ManagerEmail, "sari", "tidak benar")]
    [InlineData(Pa17Field.ManagerIdKind, "ktp", "Pilih NIP")]
    [InlineData(Pa17Field.ManagerIdKind, "nip", "NIP harus 18 angka; yang diisi 16 angka")]
    [InlineData(Pa17Field.ManagerId, "2171014506900000", "0000")]
    [InlineData(Pa17Field.ManagerPhone, "1234567", "8 sampai 15 angka")]
    [InlineData(Pa17Field.ManagerPhone, "+62 812 3456 7890 1234", "8 sampai 15 angka")]
    [InlineData(Pa17Field.ManagerPhone, "hubungi 081234567890", "8 sampai 15 angka")]
    [InlineData(Pa17Field.DocumentationUrl, "javascript:alert(1)", "alamat web lengkap")]
    [InlineData(Pa17Field.PseUrl, "pse.batam.go.id", "alamat web lengkap")]
    [InlineData(Pa17Field.AgencyHeadNip, "2171014506900001", "NIP harus 18 angka")]
    [InlineData(Pa17Field.AgencyHeadEmail, "kepala@contoh.id", "Email Kepala OPD wajib menggunakan email batam.go.id")]
    [InlineData(Pa17Field.AgencyHeadEmail, "kepala", "Email Kepala OPD tidak benar")]
    [InlineData(Pa17Field.AgencyHeadEmail, " ", "Email Kepala OPD wajib diisi")]
    [InlineData(Pa17Field.AgencyHeadEmail, "SARI@batam.go.id", "harus lain daripada email Pengelola Hosting")]
    [InlineData(Pa17Field.AgencyHeadEmail, "sari+kepala@batam.go.id", "harus lain daripada email Pengelola Hosting")]
    [InlineData(Pa17Field.ManagerName, "Sari\nContoh", "karakter yang tidak dapat dicetak")]
    [InlineData(Pa17Field.ManagerName, "Sari\u202Eirsa", "karakter yang tidak dapat dicetak")]
    [InlineData(Pa17Field.ApplicationName, "Aplikasi\u0001", "karakter yang tidak dapat dicetak")]
    [InlineData(Pa17Field.ApplicationName, "Aplikasi \uFFFE", "karakter yang tidak dapat dicetak")]
    [InlineData(Pa17Field.ApplicationName, "Aplikasi \uFFFD", "karakter yang tidak dapat dicetak")]
    [InlineData(Pa17Field.Notes, "baris\u000Bsatu\0", "karakter yang tidak dapat dicetak")]
    [InlineData(Pa17Field.ApplicationName, " \t\n ", "wajib diisi")]
    public void Check_OneFault_IsSaidInWords(string field, string text, string message) =>
        check.Check(new TypedFields(TypedForm.With(field, text))).Errors.ShouldHaveOneSaying(message);

    [Fact]
    public void Check_HeadsEmailNotSentAtAll_IsNotKnown()
    {
        var typed = TypedForm.Right;
        typed.Remove(Pa17Field.AgencyHeadEmail);

        check.Check(new TypedFields(typed)).Value!.AgencyHeadEmail.ShouldBeNull();
    }

    [Theory]
    [InlineData(Pa17Field.Notes, 4000)]
    [InlineData(Pa17Field.ApplicationName, 150)]
    [InlineData(Pa17Field.AgencyAddress, 500)]
    public void Check_Length_EndsAtTheLimit(string field, int longest)
    {
        check.Check(new TypedFields(TypedForm.With(field, new string('x', longest)))).Passed.ShouldBeTrue();
        check.Check(new TypedFields(TypedForm.With(field, new string('x', longest + 1)))).Errors
            .ShouldHaveOneSaying($"paling panjang {longest} karakter; yang diisi {longest + 1}");
    }

    /// <summary>Not a row above, because an attribute cannot hold a lone surrogate.</summary>
    [Fact]
    public void Check_HalfAPairOfSurrogates_IsAFaultAtItsField() =>
        check.Check(new TypedFields(TypedForm.With(Pa17Field.Notes, "satu" + '\uD800'))).Errors.ShouldHaveOneSaying("karakter yang tidak dapat dicetak");

    [Fact]
    public void Check_NotesOfSeveralLines_AreKeptAsLines() =>
        check.Check(new TypedFields(TypedForm.With(Pa17Field.Notes, "satu\r\ndua\rtiga\tkolom"))).Value!.Notes.ShouldBe("satu\ndua\ntiga kolom");

    [Fact]
    public void Check_LettersInTwoParts_AreComposed() =>
        check.Check(new TypedFields(TypedForm.With(Pa17Field.ManagerName, "Re\u0301mi"))).Value!.ManagerName.ShouldBe("Rémi");

    [Theory]
    [InlineData(Pa17Field.DocumentationUrl, "https://dokumen.batam.go.id/contoh\u200B\u2060\uFEFF\u00AD")]
    [InlineData(Pa17Field.DocumentationUrl, "\u202Ahttps://dokumen.batam.go.id/contoh\u202C\u00A0\r\n")]
    [InlineData(Pa17Field.ManagerEmail, "\u200BSari@batam.go.id\u00A0")]
    [InlineData(Pa17Field.AgencyName, "\uFEFFDinas\u00A0Contoh\t")]
    [InlineData(Pa17Field.ManagerIdKind, "\u200BNIK")]
    public void Check_WithWhatProgramsPasteAlong_IsTheSameForm(string field, string pasted) =>
        check.Check(new TypedFields(TypedForm.With(field, pasted))).Value.ShouldBe(check.Check(new TypedFields(TypedForm.Right)).Value);

    [Theory]
    [InlineData(Pa17Field.ManagerName, "\u200B\u2060\u00AD")]
    [InlineData(Pa17Field.AgencyHeadNip, "\u200B")]
    [InlineData(Pa17Field.ManagerPhone, "\u2060")]
    public void Check_NothingButWhatIsNotSeen_IsEmpty(string field, string pasted) =>
        check.Check(new TypedFields(TypedForm.With(field, pasted))).Errors.ShouldHaveOneSaying("wajib diisi");

    [Theory]
    [InlineData(Pa17Field.ManagerEmail, "särì@batam.go.id", "“ä” pada karakter ke-2")]
    [InlineData(Pa17Field.DocumentationUrl, "https://dokumen.batam.go.id/a b", "U+0020 pada karakter ke-30")]
    [InlineData(Pa17Field.ManagerPhone, "0812x3456789", "“x” pada karakter ke-5")]
    [InlineData(Pa17Field.AgencyHeadNip, "19761231199511100Z", "“Z” pada karakter ke-18")]
    public void Check_WhatNobodyCanMean_SaysWhere(string field, string text, string shown) =>
        check.Check(new TypedFields(TypedForm.With(field, text))).Errors.ShouldHaveOneSaying(shown);

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Check_HostileTextInAnyField_IsAnsweredAtAFieldOrHarmless(NonNegativeInt field, HostileText text)
    {
        var name = Pa17Field.All[field.Get % Pa17Field.All.Count];

        var result = check.Check(new TypedFields(TypedForm.With(name, text.Value)));

        result.Passed.ShouldBe(result.Value is not null);
        result.Errors.ShouldAllBe(error => Pa17Field.All.Contains(error.Field));
        result.Value?.ToString().ShouldAllBe(c => c == '\n' || c == '\t' || (!char.IsControl(c) && c != '\uFFFE' && c != '\u202E' && c != '\u2028'));
    }
}
