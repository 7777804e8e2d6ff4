using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class RequestIdTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData("00000000000000000000000000000000", "H-20261123-00000000")]
    [InlineData("000000000000000000000000000000ff", "H-20261123-0000007Z")]
    [InlineData("ffffffffffffffffffffffffffffffff", "H-20261123-ZZZZZZZZ")]
    [InlineData("ffffffffffffffffffffff0000000000", "H-20261123-00000000")]
    [InlineData("000000000000000000000000443214c7", "H-20261123-01234567")]
    public void NumberOn_ADay_IsTheDayAndFortyBitsInCrockfordsBase32(string id, string expected) => RequestId.Parse(id).NumberOn(Day).ShouldBe(expected);

    [Property]
    public void NumberOn_TwoRequestsOfADay_DifferUnlessTheirLastFortyBitsAreTheSame(Guid one, Guid other)
    {
        var (left, right) = (RequestId.From(one), RequestId.From(other));

        (left.NumberOn(Day) == right.NumberOn(Day)).ShouldBe(left.Value[22..] == right.Value[22..]);
        left.NumberOn(Day).ShouldMatch("^H-20261123-[0-9A-HJKMNP-TV-Z]{8}$");
    }

    [Property]
    public void Parse_ItsOwnText_IsTheSame(Guid guid) => RequestId.Parse(RequestId.From(guid).ToString()).ShouldBe(RequestId.From(guid));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01234567-89ab-cdef-0123-456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdeg")]
    [InlineData("../0123456789abcdef0123456789abc")]
    public void TryParse_NotAnId_IsNull(string? text) => RequestId.TryParse(text).ShouldBeNull();
}
