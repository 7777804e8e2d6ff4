using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// What was hosted before there was a register enters it from a list (ours). No request brought it, so no PA-17 is in force until the manager files one: the
/// renewal, open at any time until then.
/// </summary>
public static class RegisterImports
{
    /// <param name="by">Name and office.</param>
    public static RegisterChange Enter(ImportForm form, string by, DateTimeOffset at)
    {
        var day = Wib.DateOf(at);
        var record = new RegisterRecord
        {
            Id = form.Id,
            Number = form.Id.NumberOn(day),
            FormOf = form.Id,
            ApplicationName = form.ApplicationName,
            AgencyName = form.AgencyName,
            AgencyContact = form.AgencyContact,
            HeadName = form.HeadName,
            HeadNip = form.HeadNip,
            Manager = form.Manager,
            Url = form.Url,
            PseNumber = form.PseNumber,
            HostedOn = form.HostedOn,
            ValidUntil = default,
            GraceUntil = default,
            SettledOn = day,
        };
        var entered = record.With(form, by, at);
        return new RegisterChange(form.Id)
        {
            Record = entered,
            History = [new HistoryEntry(at, by, "Diimpor dari daftar lama") { Fact = new Fact(FactKind.Imported) { Until = entered.ValidUntil } }],
        };
    }

    /// <summary>Whether a row that says something else may still change it.</summary>
    public static bool IsOpenToImport(this RegisterRecord application) => application is { IsFormAwaited: true, PendingRenewal: null, DeletedAt: null };

    /// <summary>The row that it came from says something else now. What was changed by hand since stays: manager, address, technical record.</summary>
    /// <inheritdoc cref="Enter"/>
    public static RegisterChange Import(this HostedApplication application, ImportForm form, string by, DateTimeOffset at)
    {
        var record = application.Record;
        application.Require(record.IsOpenToImport(), "import");
        var mended = record.With(form, by, at);
        return application.Change(
            mended, new HistoryEntry(at, by, "Diperbaiki dengan impor") { Fact = new Fact(FactKind.Corrected) { Until = mended.ValidUntil } });
    }

    /// <summary>What is known of the awaited PA-17. What is not is empty.</summary>
    public static Pa17Form KnownForm(this RegisterRecord application) => new()
    {
        ApplicationName = application.ApplicationName,
        AgencyName = application.AgencyName,
        AgencyAddress = "",
        AgencyContact = application.AgencyContact,
        ManagerName = application.Manager.Name,
        ManagerId = application.Manager.Id,
        ManagerEmail = application.Manager.Email,
        ManagerPhone = application.Manager.Phone,
        DocumentationUrl = "",
        PseUrl = "",
        Notes = "",
        AgencyHeadName = application.HeadName,
        AgencyHeadNip = application.HeadNip,
    };

    /// <summary>The promise that its manager is asked for PA-17 stands in it.</summary>
    private static RegisterRecord With(this RegisterRecord record, ImportForm form, string by, DateTimeOffset at)
    {
        var day = Wib.DateOf(at);
        var validUntil = form.ValidUntil ?? HostingTerm.ValidUntil(day);
        return (record with
        {
            ApplicationName = form.ApplicationName,
            AgencyName = form.AgencyName,
            AgencyContact = form.AgencyContact,
            HeadName = form.HeadName,
            HeadNip = form.HeadNip,
            Manager = record.ManagerChange?.ConfirmedAt is null ? form.Manager : record.Manager,
            PseNumber = form.PseNumber,
            Technical = record.Corrections == 0 ? form.Technical : record.Technical,
            HostedOn = form.HostedOn,
            ValidUntil = validUntil,
            GraceUntil = HostingTerm.GraceUntil(validUntil),
            GraceReason = "",
            Imported = new ImportMark(form.Content, by, at),
        }).TellingOn(day);
    }
}
