using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Tests.Identity;

public sealed class IdNumberTests
{
    private static readonly IdNumber Nip = IdNumber.Parse(IdKind.Nip, "197612311995111002");

    [Theory]
    [InlineData("1002", true)]
    [InlineData(" 1002 ", true)]
    [InlineData("1003", false)]
    [InlineData("002", false)]
    [InlineData("11002", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void EndsWith_WhatThePersonTyped_IsTheLastFourDigitsOrNot(string? typed, bool expected) => Nip.EndsWith(typed).ShouldBe(expected);

    [Fact]
    public void ToString_InALog_ShowsNoDigit()
    {
        $"{Nip}".Any(char.IsDigit).ShouldBeFalse();
        new { Nip }.ToString()!.Any(char.IsDigit).ShouldBeFalse();
    }

    [Fact]
    public void Parse_NotANumber_Throws() => Should.Throw<FormatException>(() => IdNumber.Parse(IdKind.Nik, "1"));

    [Property(Arbitrary = [typeof(HostileText)])]
    public void TryParse_AnyText_GivesANumberOrAReason(HostileText text, IdKind kind)
    {
        var number = IdNumber.TryParse(kind, text.Value, out var problem);

        (number is null).ShouldBe(problem is not null);
    }
}
