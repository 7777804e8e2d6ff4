using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Testing.Samples;

/// <summary>An obviously fictional hosted application, as step 5 enters it in the register. A test changes only the values that it is about.</summary>
public static class SampleHostedApplication
{
    /// <summary>An application of <see cref="SampleForm.Usual"/>, with a new id and the term that follows from the day of hosting.</summary>
    public static RegisterRecord HostedOn(DateOnly day)
    {
        var (id, form, validUntil) = (RequestId.From(Guid.NewGuid()), SampleForm.Usual, HostingTerm.ValidUntil(day));
        return new RegisterRecord
        {
            Id = id,
            Number = "H-20260317-7F3K9QBX",
            FormOf = id,
            ApplicationName = form.ApplicationName,
            AgencyName = form.AgencyName,
            AgencyContact = form.AgencyContact,
            HeadName = form.AgencyHeadName,
            HeadNip = form.AgencyHeadNip,
            Manager = HostingManager.Of(form),
            Url = "https://contoh.batam.go.id",
            PseNumber = "PSE-1",
            PseProofFileId = FileId.Parse(new string('a', 32)),
            HostedOn = day,
            ValidUntil = validUntil,
            GraceUntil = HostingTerm.GraceUntil(validUntil),
            SettledOn = day,
        };
    }

    /// <summary>The same record, entered by a request with this id.</summary>
    public static RegisterRecord WithId(this RegisterRecord record, RequestId id) => record with { Id = id, FormOf = id };

    /// <summary>The same record with another form PA-17.</summary>
    public static RegisterRecord WithForm(this RegisterRecord record, Pa17Form form) => record with
    {
        ApplicationName = form.ApplicationName,
        AgencyName = form.AgencyName,
        AgencyContact = form.AgencyContact,
        HeadName = form.AgencyHeadName,
        HeadNip = form.AgencyHeadNip,
        Manager = HostingManager.Of(form),
    };

    public static RegisterRecord WithApplication(this RegisterRecord record, string name, string url) => record with { ApplicationName = name, Url = url };

    /// <summary>The same record with a manager at this address.</summary>
    public static RegisterRecord WithManager(this RegisterRecord record, string email) =>
        record with { Manager = record.Manager with { Email = EmailAddress.Parse(email) } };

    /// <summary>The same record with an address of the agency's head.</summary>
    /// <param name="confirmedAt">Null when it is not confirmed.</param>
    public static RegisterRecord WithHead(this RegisterRecord record, string email, DateTimeOffset? confirmedAt = null) =>
        record with { HeadAddress = new HeadAddress(EmailAddress.Parse(email)) { ConfirmedAt = confirmedAt } };

    /// <param name="contact"><c>No Telepon/Email</c>, as typed.</param>
    public static RegisterRecord WithAgencyContact(this RegisterRecord record, string contact) => record with { AgencyContact = contact };
}
