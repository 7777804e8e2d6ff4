using System.Security.Cryptography;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A request with its first document, and what people send to <c>/verifikasi</c>.</summary>
internal static class Seals
{
    public static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    public static async Task<(HostingRequest Request, byte[] Pa17)> FiledAsync(RunningApp app)
    {
        using var submitted = await app.SubmitAsync();
        await app.SettleAsync();
        var id = RequestId.Parse((await JsonOfAsync(submitted)).GetProperty("id").GetString()!);
        var request = (await app.Get<IRequestStore>().FindAsync(id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await using var file = (await app.Get<IFileStore>().OpenAsync(id, request.Documents.Single().Id, TestContext.Current.CancellationToken))
            .ShouldNotBeNull();
        using var content = new MemoryStream();
        await file.CopyToAsync(content, TestContext.Current.CancellationToken);
        return (request, content.ToArray());
    }

    public static MultipartFormDataContent File(byte[] content) => Applicant.Multipart([KeyValuePair.Create("sha256", "")], ("file", "PA-17.docx", content));

    public static FormUrlEncodedContent Typed(string sha256) => new([KeyValuePair.Create("sha256", sha256)]);

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static async Task<HttpResponseMessage> SendAsync(RunningApp app, HttpMethod method, string id, bool json = false, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(method, $"/verifikasi/{id}") { Content = form };
        request.Headers.Add("Accept", json ? "application/json" : "text/html");
        return await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonOfAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
