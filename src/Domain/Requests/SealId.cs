using System.Globalization;

namespace HostingFunctions.Domain.Requests;

/// <summary>
/// What a document's seal points to: <c>{request}-17-{revision}</c> for form PA-17, <c>{request}-18-{revision}-{step's number}</c> for form
/// PA-18. Known before the document is written, so that the document can carry it; it holds nothing personal.
/// </summary>
/// <param name="Revision">From 1.</param>
/// <param name="StepNumber">The SOP's number of the step that the PA-18 belongs to; null for PA-17.</param>
public sealed record SealId(RequestId Request, DocumentKind Kind, int Revision, int? StepNumber = null)
{
    public static SealId? TryParse(string? text) => text?.Split('-') switch
    {
        [var request, "17", var revision] when RequestId.TryParse(request) is { } id && Number(revision) is { } round => new(id, DocumentKind.Pa17, round),
        [var request, "18", var revision, var step] when RequestId.TryParse(request) is { } id && Number(revision) is { } round && Number(step) is { } number =>
            new(id, DocumentKind.Pa18, round, number),
        _ => null,
    };

    /// <summary>A seal as somebody typed or pasted it: perhaps the whole address, with what stood around it in a sentence.</summary>
    /// <returns>Null when it is none.</returns>
    public static SealId? TryRead(string? typed) => TryParse(typed?.Trim().TrimEnd('.', ',', ';', ')', '/', ' ').Split('/')[^1].Trim());

    public override string ToString() => Kind == DocumentKind.Pa17 ? $"{Request}-17-{Revision}" : $"{Request}-18-{Revision}-{StepNumber}";

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 ? number : null;
}
