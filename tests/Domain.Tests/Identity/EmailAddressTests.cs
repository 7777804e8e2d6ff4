using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Tests.Identity;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("sari@batam.go.id", "sari@batam.go.id")]
    [InlineData("  Sari.Contoh+hosting@Kominfo.Batam.GO.ID ", "sari.contoh+hosting@kominfo.batam.go.id")]
    [InlineData("o'neill@batam.go.id", "o'neill@batam.go.id")]
    public void TryParse_PlainMailbox_IsLowerCase(string typed, string expected) => EmailAddress.TryParse(typed)!.Value.ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sari")]
    [InlineData("@batam.go.id")]
    [InlineData("sari@")]
    [InlineData("sari@batam")]
    [InlineData("sari@@batam.go.id")]
    [InlineData("sari@batam..id")]
    [InlineData(".sari@batam.go.id")]
    [InlineData("sari.@batam.go.id")]
    [InlineData("sa..ri@batam.go.id")]
    [InlineData("sari@-batam.go.id")]
    [InlineData("sari@batam-.go.id")]
    [InlineData("sari@[127.0.0.1]")]
    [InlineData("\"sari\"@batam.go.id")]
    [InlineData("Sari <sari@batam.go.id>")]
    [InlineData("sari@batam.go.id, lain@batam.go.id")]
    [InlineData("sari@batam.go.id\nBcc: lain@contoh.id")]
    [InlineData("sari@batam.go.id\r\n.")]
    [InlineData("sa\0ri@batam.go.id")]
    [InlineData("särì@batam.go.id")]
    public void TryParse_AnythingElse_IsNull(string? typed) => EmailAddress.TryParse(typed).ShouldBeNull();

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void TryParse_LongLocalPart_EndsAtSixtyFour(int length, bool taken) =>
        (EmailAddress.TryParse(new string('a', length) + "@batam.go.id") is not null).ShouldBe(taken);

    [Fact]
    public void TryParse_LongerThanAnEnvelopeCarries_IsNull() =>
        EmailAddress.TryParse("sari@" + string.Join('.', Enumerable.Repeat(new string('a', 60), 5)) + ".id").ShouldBeNull();

    [Theory]
    [InlineData("sari@batam.go.id", true)]
    [InlineData("sari@kominfo.batam.go.id", true)]
    [InlineData("sari@jahatbatam.go.id", false)]
    [InlineData("sari@batam.go.id.contoh.id", false)]
    [InlineData("batam.go.id@contoh.id", false)]
    public void IsIn_TheDomainOrBelow_Only(string address, bool expected) => EmailAddress.Parse(address).IsIn("batam.go.id").ShouldBe(expected);

    [Property(Arbitrary = [typeof(HostileText)])]
    public void TryParse_HostileLocalPart_NeverCarriesHeaderSyntax(HostileText text)
    {
        var email = EmailAddress.TryParse($"{text.Value}@batam.go.id");

        if (email is not null)
        {
            email.Value.ShouldAllBe(c => char.IsAscii(c) && !char.IsControl(c) && !char.IsWhiteSpace(c) && !"<>()[],;:\"\\".Contains(c));
            email.Value.Count(c => c == '@').ShouldBe(1);
            EmailAddress.Parse(email.Value).ShouldBe(email);
        }
    }

    [Theory]
    [InlineData("Telp:0778-123456, Email:dinas.a@batam.go.id")]
    [InlineData("0778-123456 / dinas.a@batam.go.id.")]
    [InlineData("Email=dinas.a@batam.go.id")]
    [InlineData("Telp.\u00A00778 123456\u00A0Email:\u00A0dinas.a@batam.go.id")]
    [InlineData("0778-123456\ndinas.a@batam.go.id\u200B")]
    [InlineData("Dinas A <Dinas.A@Batam.go.id>; 0778-123456")]
    [InlineData("[dinas.a@batam.go.id](mailto:dinas.a@batam.go.id)")]
    [InlineData("email 'dinas.a@batam.go.id'")]
    [InlineData("“dinas.a@batam.go.id”, 0778-123456")]
    [InlineData("dinas.a@batam.go.id\u00AD")]
    [InlineData("E-mail - dinas.a@batam.go.id -")]
    public void In_ContactAsPeopleWriteIt_FindsTheAddress(string contact) => EmailAddress.In(contact).First().Value.ShouldBe("dinas.a@batam.go.id");

    [Theory]
    [InlineData("0778-123456")]
    [InlineData("Telp: 0778 @ kantor")]
    [InlineData("")]
    public void In_ContactWithoutAddress_FindsNone(string contact) => EmailAddress.In(contact).ShouldBeEmpty();

    [Theory]
    [InlineData("SARI@batam.go.id")]
    [InlineData("sari@BATAM.GO.ID")]
    public void Equals_OtherCase_IsTheSameMailbox(string typed) => EmailAddress.Parse(typed).ShouldBe(EmailAddress.Parse("sari@batam.go.id"));
}
