using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Register;

/// <summary>What the PA sub-coordinator corrects at the desk: the address and the technical record. The manager is told of another address (ours).</summary>
public static class RegisterCorrections
{
    /// <param name="by">Name and office.</param>
    public static RegisterChange Correct(this HostedApplication application, ServiceForm form, string by, DateTimeOffset at)
    {
        var record = application.Record;
        application.Require(form.Corrections == record.Corrections && form.Changes(record), "correct");
        var corrected = record with { Url = form.Url, Technical = form.Technical, Corrections = record.Corrections + 1 };
        return application.Change(
            form.Url == record.Url
                ? corrected
                : (corrected with { AddressChange = new AddressChange(corrected.Corrections, record.Url, by, form.Reason, at) }).TellingOn(Wib.DateOf(at)),
            new HistoryEntry(at, by, "Data layanan diperbaiki", $"{string.Join(", ", Changed(record, form))}. Alasan: {form.Reason}")
            {
                Fact = FactKind.Corrected,
            });
    }

    /// <summary>Of the technical record only which: the manager reads the history too.</summary>
    private static IEnumerable<string> Changed(RegisterRecord record, ServiceForm form) =>
    [
        .. form.Url == record.Url ? [] : new[] { $"alamat {record.Url} menjadi {form.Url}" },
        .. TechnicalFields.All.Where(field => field.ValueOf(record.Technical) != field.ValueOf(form.Technical)).Select(field => field.Label),
    ];
}
