using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class SealIdTests
{
    [Property]
    public void TryParse_WrittenInEitherCase_IsTheSame(Guid request, ushort revision, byte step, bool isPa17)
    {
        var seal = isPa17
            ? new SealId(RequestId.From(request), DocumentKind.Pa17, 1 + (revision % 999))
            : new SealId(RequestId.From(request), DocumentKind.Pa18, 1 + (revision % 999), 1 + step);

        SealId.TryParse(seal.ToString()).ShouldBe(seal);
        SealId.TryParse(seal.ToString().ToUpperInvariant()).ShouldBe(seal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00000000000000000000000000000a17")]
    [InlineData("00000000000000000000000000000a17-17")]
    [InlineData("00000000000000000000000000000a17-17-0")]
    [InlineData("00000000000000000000000000000a17-17-1-2")]
    [InlineData("00000000000000000000000000000a17-18-1")]
    [InlineData("00000000000000000000000000000a17-18-1--2")]
    [InlineData("00000000000000000000000000000a17-17-1000")]
    [InlineData("00000000000000000000000000000a17-17- 1")]
    [InlineData("../00000000000000000000000000a17-17-1")]
    public void TryParse_WhatIsNoSeal_IsNull(string? text) => SealId.TryParse(text).ShouldBeNull();
}
