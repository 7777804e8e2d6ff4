using HostingFunctions.Domain.Mails;

namespace HostingFunctions.Domain.Tests.Mails;

/// <summary>Why a mail did not arrive, by the code that a server gave.</summary>
public sealed class NondeliveryTests
{
    [Theory]
    [InlineData("5.1.1", NondeliveryCause.NoSuchAddress)]
    [InlineData("5.1.2", NondeliveryCause.NoSuchAddress)]
    [InlineData("5.1.10", NondeliveryCause.NoSuchAddress)]
    [InlineData("550", NondeliveryCause.NoSuchAddress)]
    [InlineData("556", NondeliveryCause.NoSuchAddress)]
    [InlineData("5.1.8", NondeliveryCause.NotAllowed)]
    [InlineData("5.2.1", NondeliveryCause.Closed)]
    [InlineData("5.2.2", NondeliveryCause.Full)]
    [InlineData("4.2.2", NondeliveryCause.Full)]
    [InlineData("552", NondeliveryCause.Full)]
    [InlineData("5.2.3", NondeliveryCause.TooLarge)]
    [InlineData("5.3.4", NondeliveryCause.TooLarge)]
    [InlineData("4.4.7", NondeliveryCause.NotReached)]
    [InlineData("5.4.4", NondeliveryCause.NotReached)]
    [InlineData("5.7.26", NondeliveryCause.NotAllowed)]
    [InlineData("5.0.0", NondeliveryCause.Unknown)]
    [InlineData("554", NondeliveryCause.Unknown)]
    [InlineData("", NondeliveryCause.Unwanted)]
    public void Cause_Code_IsOneOfAFew(string code, NondeliveryCause cause) => new Nondelivery(default, code).Cause.ShouldBe(cause);

    [Fact]
    public void Reason_EachCause_HasWordsAndAnAnswerOfItsOwn()
    {
        var causes = Enum.GetValues<NondeliveryCause>();

        causes.Select(cause => cause.Text()).ShouldBeUnique();
        causes.ShouldAllBe(cause => cause.Remedy().Contains("telepon"));
    }

    [Fact]
    public void Reason_WithACode_ShowsIt()
    {
        new Nondelivery(default, "5.1.1").Reason().ShouldBe("alamat ini tidak ada (5.1.1)");
        new Nondelivery(default, "").Reason().ShouldBe("pemilik alamat ini meminta tidak dikirimi email");
    }
}
