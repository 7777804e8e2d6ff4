using System.Globalization;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Import;

/// <summary>A row of the sheet, checked as PA-17 and step 5 check the same fields.</summary>
/// <param name="ValidUntil">As typed; null for the end of the running term.</param>
public sealed partial record ImportForm(
    string ApplicationName, string AgencyName, string AgencyContact, string HeadName, IdNumber HeadNip, HostingManager Manager, string Url,
    string PseNumber, DateOnly HostedOn, DateOnly? ValidUntil, TechnicalRecord? Technical)
{
    private const string Rounded = "Lembar kerja membulatkan angka ini. Ubah format kolomnya menjadi teks, lalu ketik nomornya lagi.";

    /// <summary>The same for the same address, so that a repeat adds nothing.</summary>
    public RequestId Id => RequestId.From(Guid.ParseExact(Sha256Hash.Of($"import\n{AddressKey}").ToString()[..32], "N"));

    public string AddressKey => WebAddress.KeyOf(Url);

    public string PseKey => PlainName.Of(PseNumber);

    /// <summary>The same for the same row, however its cells are written.</summary>
    public Sha256Hash Content => Sha256Hash.Of(string.Join(
        '\n',
        ApplicationName, AgencyName, AgencyContact, HeadName, HeadNip.Digits, Manager.Name, Manager.Id.Digits, Manager.Email, Manager.Phone, Url, PseNumber,
        HostedOn.ToString("O", CultureInfo.InvariantCulture), ValidUntil?.ToString("O", CultureInfo.InvariantCulture),
        string.Join('\n', TechnicalFields.All.Select(one => one.ValueOf(Technical)))));

    /// <param name="cells">By field.</param>
    /// <param name="emailDomain">See <see cref="Pa17Check"/>.</param>
    public static Checked<ImportForm> Check(IReadOnlyDictionary<string, string> cells, string emailDomain, DateOnly today)
    {
        var isNik = cells.GetValueOrDefault(Pa17Field.ManagerId, "").Count(char.IsDigit) == 16;
        var fields = new TypedFields(new Dictionary<string, string>(cells) { [Pa17Field.ManagerIdKind] = isNik ? "nik" : "nip" });
        var applicationName = fields.Text(Pa17FormFields.ApplicationName);
        var agencyName = fields.Text(Pa17FormFields.AgencyName);
        var agencyContact = fields.Text(Pa17FormFields.AgencyContact);
        var headName = fields.Text(Pa17FormFields.AgencyHeadName);
        var headNip = fields.Id(Pa17FormFields.AgencyHeadNip, IdKind.Nip);
        var manager = ManagerSection.Read(fields, emailDomain);
        var url = fields.Url(DecisionForm.HostedUrlField);
        var pseNumber = fields.Text(DecisionForm.PseNumberField);
        var hostedOn = DateIn(fields, ImportColumns.HostedOn);
        var validUntil = DateIn(fields, ImportColumns.ValidUntil);
        var technical = TechnicalFields.Read(fields);
        fields.Refuse(ImportColumns.HostedOn.Name, hostedOn > today ? "Tanggal dihosting tidak boleh sesudah hari ini." : null);
        fields.Refuse(ImportColumns.ValidUntil.Name, validUntil is { } end && !IsEnd(end, hostedOn, today)
            ? $"Masa berlaku berakhir 31 Desember, paling awal pada tahun aplikasi dihosting dan paling lambat tahun {today.Year + 1}."
            : null);
        var result = fields.Result(() => new ImportForm(
            applicationName, agencyName, agencyContact, headName, headNip!, manager!, url, pseNumber, hostedOn!.Value, validUntil, technical));
        return result with { Errors = [.. result.Errors.Select(error => IsRounded(cells, error) ? error with { Message = Rounded } : error)] };
    }

    private static DateOnly? DateIn(TypedFields fields, FormField field) => fields.Date(field, $"Isi tanggal, misalnya {field.Example}.");

    private static bool IsEnd(DateOnly day, DateOnly? hostedOn, DateOnly today) =>
        day == HostingTerm.ValidUntil(day) && day.Year >= hostedOn?.Year && day.Year <= today.Year + 1;

    private static bool IsRounded(IReadOnlyDictionary<string, string> cells, FieldError error) =>
        error.Field is Pa17Field.ManagerId or Pa17Field.AgencyHeadNip && Exponent().IsMatch(cells.GetValueOrDefault(error.Field, ""));

    /// <summary>A number of more digits than spreadsheets keep, as they and the reader write it.</summary>
    [GeneratedRegex("^[0-9]([.,][0-9]+)?E[+]?[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();
}
