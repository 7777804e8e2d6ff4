using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Testing.Samples;

/// <summary>A plainly fictional hosted application, as step 5 enters it in the register. A test changes what it is about and leaves the rest.</summary>
public static class SampleHostedApplication
{
    /// <summary>Of <see cref="SampleForm.Usual"/>, with an id of its own and the term that the day of hosting gives it.</summary>
    public static HostingRecord HostedOn(DateOnly day)
    {
        var (id, form, validUntil) = (RequestId.From(Guid.NewGuid()), SampleForm.Usual, HostingTerm.ValidUntil(day));
        return new HostingRecord
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

    /// <summary>That a request of this id brought into the register.</summary>
    public static HostingRecord WithId(this HostingRecord record, RequestId id) => record with { Id = id, FormOf = id };

    /// <summary>Of another form PA-17.</summary>
    public static HostingRecord WithForm(this HostingRecord record, Pa17Form form) => record with
    {
        ApplicationName = form.ApplicationName,
        AgencyName = form.AgencyName,
        AgencyContact = form.AgencyContact,
        HeadName = form.AgencyHeadName,
        HeadNip = form.AgencyHeadNip,
        Manager = HostingManager.Of(form),
    };

    public static HostingRecord WithApplication(this HostingRecord record, string name, string url) => record with { ApplicationName = name, Url = url };

    /// <summary>Managed by somebody at this address.</summary>
    public static HostingRecord WithManager(this HostingRecord record, string email) =>
        record with { Manager = record.Manager with { Email = EmailAddress.Parse(email) } };

    /// <param name="contact"><c>No Telepon/Email</c>, as typed.</param>
    public static HostingRecord WithAgencyContact(this HostingRecord record, string contact) => record with { AgencyContact = contact };
}
