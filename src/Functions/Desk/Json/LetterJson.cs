using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>The letter that whoever asks has begun to enter, as JSON for programs.</summary>
/// <param name="IdempotencyKey">What sending it takes along: sent twice it makes one request.</param>
/// <param name="Form">As it was last saved, by the names of its fields; empty when nothing is.</param>
/// <param name="Files">Those that came and wait until it is sent.</param>
internal sealed record LetterJson(string IdempotencyKey, IReadOnlyDictionary<string, string> Form, IReadOnlyList<ReceivedFileJson> Files)
{
    private static readonly string[] NotOfTheForm = [Pa17Field.IdempotencyKey, SignedIn.AntiforgeryField, DraftForm.ActionField.Name];

    public static LetterJson Of(LetterPage page) => new(
        page.Key, page.Typed.ExceptBy(NotOfTheForm, field => field.Key).ToDictionary(), [.. page.Received.Select(ReceivedFileJson.Of)]);
}
