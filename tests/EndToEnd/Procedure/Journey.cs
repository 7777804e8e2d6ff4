using System.Net;
using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>Takes one request through the procedure over plain HTTP, as its people would: each reads their mail and acts on its link.</summary>
public sealed class Journey(Visitor visitor, Mailbox mailbox, Filed filed)
{
    public Filed Filed => filed;

    /// <summary>The accepted answers when somebody acts. More than one only where an act may have to be repeated.</summary>
    public IReadOnlyList<HttpStatusCode> Accepted { get; init; } = [HttpStatusCode.OK];

    public static async Task<Journey> BeginAsync(Visitor visitor, Mailbox mailbox, FiledForm? form = null) =>
        new(visitor, mailbox, await visitor.FileAsync(form ?? FiledForm.Bare()));

    public Task<CaughtMail> MailAsync(string announces, string? to = null) => mailbox.AwaitAsync(filed.Number, announces, to);

    /// <summary>The link that was sent to a step's official.</summary>
    public async Task<string> ReviewLinkAsync(string stepKey, int revision = 1) =>
        (await MailAsync($"assignment.{stepKey}.{revision}", StepForm.Ya(stepKey).Email)).Link("tinjau");

    public async Task<string> ConfirmAsync() =>
        await ActAsync((await MailAsync("confirmation.1")).Link("konfirmasi"), Form.Typed(("idDigits", Sample.ManagerDigits)));

    public async Task<string> DecideAsync(StepForm step, int revision = 1) => await ActAsync(await ReviewLinkAsync(step.StepKey, revision), step.Content());

    public async Task<string> ReviseAsync(FiledForm form, int returned = 1) => await ActAsync(
        (await MailAsync($"returned.{returned}")).Link("revisi"), form.With("idDigits", Sample.ManagerDigits).Content());

    public Task<string> WithdrawAsync(string reason) =>
        ActAsync($"/cabut/{filed.StatusUrl.Segments[^1]}", Form.Typed(("reason", reason), ("idDigits", Sample.ManagerDigits)));

    /// <summary>Answers <c>ya</c> at every step from <paramref name="first"/> on.</summary>
    public async Task ApproveAsync(int revision = 1, int first = 0)
    {
        foreach (var step in StepForm.All.Skip(first))
        {
            await DecideAsync(StepForm.Ya(step), revision);
        }

        await MailAsync($"hosted.{revision}");
    }

    public Task<string> StatusPageAsync() => visitor.ReadAsync(filed.StatusUrl.PathAndQuery);

    /// <returns>The page.</returns>
    private async Task<string> ActAsync(string path, HttpContent form)
    {
        using var answer = await visitor.PostAsync(path, form);
        var page = await answer.Content.ReadAsStringAsync();
        Accepted.ShouldContain(answer.StatusCode, page);
        return page;
    }
}
