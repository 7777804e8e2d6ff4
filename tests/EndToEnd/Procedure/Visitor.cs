using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>A person with a plain HTTP client: no cookies, no scripts, follows no redirects.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient http;

    /// <param name="through">The handler that requests go through; by default a plain connection.</param>
    public Visitor(Uri address, HttpMessageHandler? through = null) =>
        http = new HttpClient(through ?? Connection()) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(3) };

    public static SocketsHttpHandler Connection() => new() { AllowAutoRedirect = false, UseCookies = false };

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    public Task<string> ReadAsync(string path) => http.GetStringAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    public Task<HttpResponseMessage> HeadAsync(string path) => http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent form) => http.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), form);

    /// <summary>Files a form as a program does.</summary>
    public Task<HttpResponseMessage> SubmitAsync(FiledForm form)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = form.Content() };
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return http.SendAsync(message);
    }

    /// <summary>Files a form that must be accepted.</summary>
    public async Task<Filed> FileAsync(FiledForm form)
    {
        using var answer = await SubmitAsync(form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<Filed>())!;
    }

    public void Dispose() => http.Dispose();
}
