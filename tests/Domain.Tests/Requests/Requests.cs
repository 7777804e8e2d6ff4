using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Requests;

/// <summary>Fictional requests, in the state that a test needs.</summary>
internal static class Requests
{
    public static readonly DateTimeOffset Now = new(2026, 3, 17, 9, 5, 0, Wib.Offset);

    public static readonly RequestId Id = RequestId.Parse("0123456789abcdef0123456789abcdef");

    public static Pa17Form Form { get; } = SampleForm.Usual;

    public static Official Official(string name = "Joko Contoh", string? acting = null) => new(
        Role.SubKoordinatorPa, name, IdNumber.Parse(IdKind.Nip, "198001012005011001"), EmailAddress.Parse("joko@batam.go.id"),
        new DateOnly(2026, 1, 1), null, acting);

    public static HostingRequest Submitted()
    {
        var change = HostingRequest.Submit(Id, Form, [], Now);
        return HostingRequest.Begun(change);
    }

    public static HostingRequest InReview(string step = Procedures.DataCheck)
    {
        var submitted = Submitted();
        var request = submitted.With(submitted.Confirm(Now));
        while (request.Header.StepKey != step)
        {
            request = request.Decided(Answer.Ya);
        }

        return request;
    }

    public static HostingRequest Returned() => InReview().Decided(Answer.Tidak);

    public static HostingRequest Hosted() => InReview(Procedures.Hosting).Decided(Answer.Ya);

    public static HostingRequest Decided(this HostingRequest request, Answer answer) => request.With(request.Decide(Decision(request, answer)));

    public static Decision Decision(HostingRequest request, Answer answer) =>
        new(request.Header.StepKey!, request.Header.Revision, answer, "Lengkap.", "", Official(), Now);
}
