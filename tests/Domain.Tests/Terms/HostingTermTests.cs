using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Tests.Terms;

/// <summary>sop.md part 3.</summary>
public sealed class HostingTermTests
{
    [Property]
    public void ValidUntil_WhateverTheDay_IsTheYearsEndAndGraceEndsInMarch(DateTime hosted)
    {
        var validUntil = HostingTerm.ValidUntil(DateOnly.FromDateTime(hosted));

        validUntil.ShouldBe(new DateOnly(hosted.Year, 12, 31));
        HostingTerm.GraceUntil(validUntil).ShouldBe(new DateOnly(hosted.Year + 1, 3, 31));
    }
}
