using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Functions.Tests;

/// <summary>Whether a client wants a page or JSON (RFC 9110, 12.5.1).</summary>
public sealed class AcceptTests
{
    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/problem+json", true)]
    [InlineData("Application/JSON; charset=utf-8", true)]
    [InlineData("application/json, text/plain, */*", true)]
    [InlineData("application/json, text/javascript, */*; q=0.01", true)]
    [InlineData("text/html;q=0.5, application/json", true)]
    [InlineData("text/html;q=0.8, application/problem+json;q=0.9", true)]
    [InlineData("application/*", true)]
    [InlineData("application/json;q=0.2, text/html;q=0", true)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", false)]
    [InlineData("text/html, application/json", false)]
    [InlineData("text/html, application/json;q=0.9", false)]
    [InlineData("application/json;q=0", false)]
    [InlineData("application/json;q=0, */*", false)]
    [InlineData("*/*", false)]
    [InlineData("text/*", false)]
    [InlineData("", false)]
    [InlineData("bukan jenis apa pun", false)]
    public void WantsJson_AsWeighted_IsWhatTheClientPrefers(string accept, bool expected)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Accept = accept;

        Respond.WantsJson(http.Request).ShouldBe(expected);
    }
}
