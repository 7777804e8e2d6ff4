using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;

namespace HostingFunctions.Filing;

/// <summary>The prefilled fields of a form. The manager's number is left out, because its last digits prove who the person is (rule 3).</summary>
internal static class PrefilledForm
{
    /// <summary>What was typed, once anything was; until then the prefilled fields.</summary>
    public static IReadOnlyDictionary<string, string> TypedOr(this Submission? sent, IReadOnlyDictionary<string, string> prefilled) =>
        sent is { Typed.Count: > 0 } ? sent.Typed : prefilled;

    public static IReadOnlyDictionary<string, string> Of(Pa17Form form) => new Dictionary<string, string>
    {
        [Pa17Field.ApplicationName] = form.ApplicationName,
        [Pa17Field.AgencyName] = form.AgencyName,
        [Pa17Field.AgencyAddress] = form.AgencyAddress,
        [Pa17Field.AgencyContact] = form.AgencyContact,
        [Pa17Field.ManagerName] = form.ManagerName,
        [Pa17Field.ManagerIdKind] = form.ManagerId.Kind.ToString().ToLowerInvariant(),
        [Pa17Field.ManagerEmail] = form.ManagerEmail.Value,
        [Pa17Field.ManagerPhone] = form.ManagerPhone,
        [Pa17Field.DocumentationUrl] = form.DocumentationUrl,
        [Pa17Field.PseUrl] = form.PseUrl,
        [Pa17Field.Notes] = form.Notes,
        [Pa17Field.AgencyHeadName] = form.AgencyHeadName,
        [Pa17Field.AgencyHeadTitle] = form.AgencyHeadTitle,
        [Pa17Field.AgencyHeadNip] = form.AgencyHeadNip.Digits,
        [Pa17Field.AgencyHeadEmail] = form.AgencyHeadEmail?.Value ?? "",
    };
}
