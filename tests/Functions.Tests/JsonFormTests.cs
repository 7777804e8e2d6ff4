using System.Text;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Functions.Tests;

public sealed class JsonFormTests
{
    [Theory]
    [InlineData("""{"a":"\ud83d"}""")]
    [InlineData("""{"a":["b"]}""")]
    [InlineData("""{"a":""")]
    public async Task ReadAsync_NoFormOfTexts_IsTheSendersFault(string body)
    {
        var http = new DefaultHttpContext().Request;
        (http.Method, http.ContentType, http.Body) = ("POST", "application/json", new MemoryStream(Encoding.UTF8.GetBytes(body)));

        await Should.ThrowAsync<BadHttpRequestException>(() => TypedForm.ReadAsync(http, TestContext.Current.CancellationToken));
    }
}
