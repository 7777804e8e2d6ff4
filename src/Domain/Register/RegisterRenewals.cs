using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>What an approved renewal changes in a hosted application.</summary>
public static class RegisterRenewals
{
    /// <summary>The last step answered <c>ya</c>: the renewal's PA-17 is now in force, and the next term runs.</summary>
    /// <param name="decision">The decision of the last step.</param>
    public static RegisterChange Renew(this HostedApplication application, HostingRequest renewal, Decision decision)
    {
        application.Require(application.Record.PendingRenewal == renewal.Id, "renew");
        var form = renewal.Current.Form;
        var renewed = application.Record.Renewed(Wib.DateOf(decision.At)) with
        {
            FormOf = renewal.Id,
            ApplicationName = form.ApplicationName,
            AgencyName = form.AgencyName,
            AgencyContact = form.AgencyContact,

            // A manager who took over while the renewal was under examination stays.
            Manager = form.ManagerEmail == application.Record.Manager.Email ? HostingManager.Of(form) : application.Record.Manager,
        };
        renewed = renewed.WithHeadOf(form, Wib.DateOf(decision.At));
        return application.Change(renewed, new HistoryEntry(
            decision.At, decision.By.NameAndTitle, application.Record.IsFormAwaited ? "Formulir PA-17 disetujui" : "Layanan hosting diperpanjang",
            $"Berlaku sampai {Tanggal.Short(renewed.ValidUntil)}, permohonan {renewal.Header.Number}")
        {
            Fact = new Fact(FactKind.Renewed) { Of = renewal.Id, Before = application.Record.ValidUntil, Until = renewed.ValidUntil },
        });
    }
}
