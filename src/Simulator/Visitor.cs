using System.Net.Http.Headers;
using System.Text.Json;

namespace HostingFunctions.Simulator;

/// <summary>A browser's user, who opens a page, then sends its form.</summary>
/// <param name="http">Returns the connection to the process that runs now.</param>
public sealed class Visitor(Func<HttpClient> http)
{
    /// <param name="page">The form's page, when the form is sent to another path.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="SimulationStuckException">The service refused.</exception>
    public async Task<JsonElement> SendAsync(string path, HttpContent form, string? page = null)
    {
        using var seen = await http().GetAsync(new Uri(page ?? path, UriKind.Relative));
        await RequireAsync(seen);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await http().SendAsync(request);
        await RequireAsync(answer);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task RequireAsync(HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode)
        {
            // The page's name without its token.
            var page = answer.RequestMessage!.RequestUri!.Segments[1].Trim('/');
            var why = await answer.Content.ReadAsStringAsync();
            throw new SimulationStuckException($"{answer.RequestMessage.Method} /{page} was answered {(int)answer.StatusCode}: {why}");
        }
    }
}
