using System.Net;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What people do with a draft.</summary>
internal static class DraftScene
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Asks for a draft and opens the mail. Returns the address of the form.</summary>
    public static async Task<string> BeginDraftAsync(this RunningApp app, string owner = Applicant.Manager)
    {
        using var asked = await app.PressAsync("/permohonan", ("ownerEmail", owner));
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        return app.Mails.To(owner).Last().Link("draf");
    }

    /// <param name="action">The button; null for the one that leads on.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this RunningApp app, string path, IEnumerable<KeyValuePair<string, string>> fields, string? action = null,
        params (string Field, string Name, byte[] Content)[] files)
    {
        using var form = Applicant.Multipart(action is null ? fields : fields.Append(new("action", action)), files);
        return await app.Http.PostAsync(path, form, Token);
    }

    /// <summary>A draft with everything in it.</summary>
    public static async Task<string> FillDraftAsync(this RunningApp app, string owner = Applicant.Manager)
    {
        var path = await app.BeginDraftAsync(owner);
        using var saved = await app.SendFormAsync(path, Applicant.Form(), null, Applicant.Files);
        saved.Headers.Location!.OriginalString.ShouldBe($"{path}/periksa");
        return path;
    }

    /// <summary>Reads the last page and presses its button.</summary>
    public static async Task<HttpResponseMessage> SendDraftAsync(this RunningApp app, string path, params (string Field, string Value)[] fields)
    {
        var page = await app.Http.GetStringAsync($"{path}/periksa", Token);
        var saved = page.Split("name=\"saved\" value=\"")[1].Split('"')[0];
        return await app.PressAsync($"{path}/periksa", [("saved", saved), .. fields]);
    }

    public static async Task<Draft?> DraftAsync(this RunningApp app, string path) =>
        await app.Get<IDrafts>().FindAsync(LinkToken.TryParse(path.Split('/')[^1])!.RequestId.Value, Token);
}
