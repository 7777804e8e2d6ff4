using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// The email address of the agency's head. It comes with the PA-17 that the PA sub-coordinator accepted, changes with nothing else, and is confirmed once by
/// the head (ours).
/// </summary>
public static class RegisterHeads
{
    /// <summary>The holder of the mailbox knows the last digits of the head's NIP: from now on they confirm a change of hosting manager.</summary>
    public static RegisterChange ConfirmHead(this HostedApplication application, DateTimeOffset at)
    {
        var address = application.Record.HeadAddress;
        application.Require(address is { IsConfirmed: false }, "confirm the address of the head of");
        return application.Change(
            application.Record with { HeadAddress = address! with { ConfirmedAt = at } },
            new HistoryEntry(at, application.Record.HeadTitle, "Email Kepala OPD dikonfirmasi", address.Email.Value));
    }

    /// <summary>The record with the head that a form names. What the same head confirmed stays confirmed; else the head is asked the next day.</summary>
    /// <param name="on">The day on which the form comes into force.</param>
    internal static RegisterRecord WithHeadOf(this RegisterRecord record, Pa17Form form, DateOnly on)
    {
        // Checked when it was filed; a manager may have taken over since.
        var email = form.AgencyHeadEmail is { } named && !record.ManagerEmails.Any(named.IsSameMailboxAs) ? named : null;
        var isSame = record.HeadAddress?.Email == email && record.HeadNip == form.AgencyHeadNip;
        var address = isSame ? record.HeadAddress : email is null ? null : new HeadAddress(email);
        return record with
        {
            HeadName = form.AgencyHeadName,
            HeadOffice = form.AgencyHeadTitle,
            HeadNip = form.AgencyHeadNip,
            HeadAddress = address,
            TellOn = address is { IsConfirmed: false } ? on.AddDays(1) : record.TellOn,
        };
    }
}
