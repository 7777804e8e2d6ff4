using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Import;

/// <summary>What publishing a sheet would do, row by row. Working it out changes nothing.</summary>
public sealed record ImportPlan(ImportSheet Sheet, IReadOnlyList<ImportRow> Rows)
{
    /// <summary>The rows that publishing stores.</summary>
    public IEnumerable<ImportRow> Open => Rows.Where(row => row.State is ImportState.New or ImportState.Changed);

    public int Count(ImportState state) => Rows.Count(row => row.State == state);

    /// <param name="applications">All that the register knows.</param>
    /// <param name="emailDomain">See <see cref="Pa17Check"/>.</param>
    public static ImportPlan Of(ImportSheet sheet, IEnumerable<ListedApplication> applications, string emailDomain, DateOnly today)
    {
        var register = applications as IReadOnlyCollection<ListedApplication> ?? [.. applications];
        var present = register.Where(application => application.DeletedAt is null).ToList();
        var known = new Known(
            register.ToDictionary(application => application.Id),
            present.ToLookup(application => WebAddress.KeyOf(application.Url)),
            present.ToLookup(application => PlainName.Of(application.PseNumber)));
        var rows = new List<ImportRow>(sheet.Rows.Count);
        foreach (var (number, cells) in sheet.Rows)
        {
            var form = ImportForm.Check(cells, emailDomain, today);
            var (state, errors) = form.Value is { } right ? known.Judge(number, right) : (ImportState.Wrong, form.Errors);
            rows.Add(new ImportRow(number, cells, form.Value, state, errors));
        }

        return new ImportPlan(sheet, rows);
    }

    /// <summary>What the register and the rows above hold already.</summary>
    private sealed record Known(
        IReadOnlyDictionary<RequestId, ListedApplication> Ids, ILookup<string, ListedApplication> Addresses, ILookup<string, ListedApplication> PseNumbers)
    {
        private readonly Dictionary<string, int> addressRows = [];
        private readonly Dictionary<string, int> pseRows = [];

        public (ImportState State, IReadOnlyList<FieldError> Errors) Judge(int number, ImportForm form)
        {
            var before = Ids.GetValueOrDefault(form.Id);
            IReadOnlyList<FieldError> errors =
            [
                .. Repeated(addressRows, form.AddressKey, number, DecisionForm.HostedUrlField, "Alamat"),
                .. Repeated(pseRows, form.PseKey, number, DecisionForm.PseNumberField, "Nomor PSE"),
            ];
            if (errors.Count > 0)
            {
                return (ImportState.Wrong, errors);
            }

            // What was corrected since by hand stays as long as the row is the same.
            if (before?.Imported == form.Content)
            {
                return (ImportState.Unchanged, []);
            }

            errors =
            [
                .. Registered(Addresses[form.AddressKey], form, DecisionForm.HostedUrlField, "Alamat"),
                .. Registered(PseNumbers[form.PseKey], form, DecisionForm.PseNumberField, "Nomor PSE"),
                .. before is { IsOpenToImport: false } ? [ImportProblems.Closed(before.Number)] : Array.Empty<FieldError>(),
            ];
            return (errors.Count > 0 ? ImportState.Wrong : before is null ? ImportState.New : ImportState.Changed, errors);
        }

        private static IEnumerable<FieldError> Repeated(Dictionary<string, int> rows, string key, int number, FormField field, string what)
        {
            if (!rows.TryAdd(key, number))
            {
                yield return new FieldError(field.Name, ImportProblems.Repeated(what, rows[key]));
            }
        }

        private static IEnumerable<FieldError> Registered(IEnumerable<ListedApplication> others, ImportForm form, FormField field, string what) => others
            .Where(other => other.Id != form.Id).Take(1)
            .Select(other => new FieldError(field.Name, ImportProblems.Registered(what, other.Number, other.ApplicationName)));
    }
}
