using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Links;

/// <summary>
/// Answers whoever types an address and asks for a mail to it. The answer is the same, and as quick, whatever the address is (rule 3);
/// <see cref="AskedMails{TAsk}"/> mails whom there is something to mail.
/// </summary>
public sealed class MailAskForms(Respond respond, IAllowances allowances)
{
    /// <param name="again">The page with the form, shown again with what is wrong.</param>
    /// <param name="limits">Counted for every address, so that a limit tells nothing either.</param>
    /// <param name="ask">Promises the mail.</param>
    /// <param name="asked">What everybody is told.</param>
    public async Task<IResult> AnswerAsync<TForm>(
        HttpRequest http, Func<TypedFields, Checked<TForm>> check, Func<IReadOnlyDictionary<string, string>, IReadOnlyList<FieldError>, PageModel> again,
        Func<TForm, IReadOnlyList<Allowance>> limits, Func<TForm, Task> ask, MessagePage asked, CancellationToken cancellation)
        where TForm : class
    {
        var sent = await TypedForm.ReadAsync(http, cancellation);
        var form = check(sent.Fields());
        if (!form.Passed)
        {
            return await respond.RefuseAsync(http, again(sent.Typed, form.Errors), form.Errors);
        }

        if (await allowances.TakeAsync(limits(form.Value!), cancellation) is { } after)
        {
            return await respond.PostponeAsync(http, after);
        }

        await ask(form.Value!);
        return await respond.TellAsync(http, StatusCodes.Status200OK, asked);
    }
}
