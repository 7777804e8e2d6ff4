using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Tests.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>Re-registration of a hosted application (sop.md part 3).</summary>
public sealed class RegisterRenewalsTests
{
    private static readonly RequestId Renewal = RequestId.Parse("fedcba9876543210fedcba9876543210");

    private static readonly HostedApplication Hosted = Of(HostedApplications.On(new DateOnly(2026, 3, 17)));

    [Fact]
    public void Renew_ReviewOfSteps2And3_EndsRenewedWithoutSteps4And5()
    {
        var request = Filed();
        request.Header.State.ShouldBe(RequestState.InReview);
        request.Header.StepKey.ShouldBe(Procedures.DataCheck);
        request.Header.RenewalOf.ShouldBe(Hosted.Id);

        var renewed = request.Decided(Answer.Ya).Decided(Answer.Ya);

        renewed.Header.State.ShouldBe(RequestState.Renewed);
        renewed.Header.ClosedAt.ShouldNotBeNull();
        renewed.IsOpen.ShouldBeFalse();
        renewed.Status().ShouldBe("Diperpanjang");
        Should.Throw<IllegalTransitionException>(() => renewed.Withdraw("Tidak jadi.", Requests.Requests.Now));
    }

    [Fact]
    public void Renew_Refused_GoesBackAndMayBeRevised()
    {
        var returned = Filed().Decided(Answer.Tidak);
        returned.Header.State.ShouldBe(RequestState.Returned);

        var again = returned.With(returned.Revise(Requests.Requests.Form, [], Requests.Requests.Now));

        again.Header.StepKey.ShouldBe(Procedures.DataCheck);
        again.Header.RenewalOf.ShouldBe(Hosted.Id, "a revision of a renewal is still one");
    }

    [Fact]
    public void Renew_Approved_NextTermAndTheConfirmedForm()
    {
        var begun = Of(Hosted.BeginRenewal(Renewal, Requests.Requests.Now).Record!);
        var request = Filed(form => form with { ManagerPhone = "0811-000-111", AgencyName = "Dinas Baru" }).Decided(Answer.Ya).Decided(Answer.Ya);

        var change = begun.Renew(request, Last(request) with { At = Wib.At(new DateOnly(2026, 12, 20), new TimeOnly(10, 0)) });

        change.Record!.ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
        change.Record.FormOf.ShouldBe(Renewal);
        change.Record.PendingRenewal.ShouldBeNull();
        change.Record.AgencyName.ShouldBe("Dinas Baru");
        change.Record.Manager.Phone.ShouldBe("0811-000-111");
        change.History.ShouldHaveSingleItem().Detail.ShouldContain("31 Desember 2027");
        RenewalStages.Default.NextDue(change.Record).ShouldBe(new DateOnly(2027, 10, 1));
    }

    [Fact]
    public void Renew_ManagerChangedMeanwhile_TheNewManagerStays()
    {
        var begun = Hosted.BeginRenewal(Renewal, Requests.Requests.Now).Record!;
        var newcomer = begun.Manager with { Name = "Rina Contoh", Email = EmailAddress.Parse("rina@batam.go.id") };
        var request = Filed().Decided(Answer.Ya).Decided(Answer.Ya);

        Of(begun with { Manager = newcomer }).Renew(request, Last(request)).Record!.Manager.ShouldBe(newcomer);
    }

    /// <summary>The form was checked when it was filed; whoever took over since is nobody's head either.</summary>
    [Fact]
    public void Renew_HeadsAddressIsAManagersByNow_NoneIsKnown()
    {
        var begun = Hosted.BeginRenewal(Renewal, Requests.Requests.Now).Record!;
        var newcomer = begun.Manager with { Email = EmailAddress.Parse("rina@batam.go.id") };
        var request = Filed(form => form with { AgencyHeadEmail = newcomer.Email }).Decided(Answer.Ya).Decided(Answer.Ya);

        Of(begun with { Manager = newcomer }).Renew(request, Last(request)).Record!.HeadAddress.ShouldBeNull();
    }

    [Fact]
    public void Renew_AnotherHeadAtTheSameAddress_IsAskedAnew()
    {
        var begun = Hosted.BeginRenewal(Renewal, Requests.Requests.Now).Record!.WithHead("kadis@batam.go.id", Requests.Requests.Now);
        var request = Filed(form => form with
        {
            AgencyHeadEmail = EmailAddress.Parse("kadis@batam.go.id"), AgencyHeadNip = IdNumber.Parse(IdKind.Nip, "198001012005011009"),
        }).Decided(Answer.Ya).Decided(Answer.Ya);

        var renewed = Of(begun).Renew(request, Last(request)).Record!;

        renewed.HeadAddress!.IsConfirmed.ShouldBeFalse();
        renewed.TellOn.ShouldBe(Wib.DateOf(Last(request).At).AddDays(1));
    }

    [Fact]
    public void Renew_ApprovedTwice_SecondIsIllegal()
    {
        var request = Filed().Decided(Answer.Ya).Decided(Answer.Ya);
        var renewed = Of(Of(Hosted.BeginRenewal(Renewal, Requests.Requests.Now).Record!).Renew(request, Last(request)).Record!);

        Should.Throw<IllegalRegisterChangeException>(() => renewed.Renew(request, Last(request)));
    }

    [Fact]
    public void BeginRenewal_OneUnderWayOrDeleted_IsIllegal()
    {
        var begun = Of(Hosted.BeginRenewal(Renewal, Requests.Requests.Now).Record!);

        Should.Throw<IllegalRegisterChangeException>(() => begun.BeginRenewal(RequestId.From(Guid.NewGuid()), Requests.Requests.Now));
        Should.Throw<IllegalRegisterChangeException>(
            () => Of(Hosted.Record with { DeletedAt = Requests.Requests.Now }).BeginRenewal(Renewal, Requests.Requests.Now));
    }

    [Fact]
    public void DropRenewal_BegunOrNot_IsCountedOnceAndNeverBeginsAgain()
    {
        var dropped = Of(Hosted.DropRenewal(Renewal, "Dicabut", Requests.Requests.Now).Record!);

        dropped.Record.DroppedRenewal.ShouldBe(Renewal);
        Should.Throw<IllegalRegisterChangeException>(() => dropped.DropRenewal(Renewal, "Dicabut", Requests.Requests.Now));
        Should.Throw<IllegalRegisterChangeException>(() => dropped.BeginRenewal(Renewal, Requests.Requests.Now));
    }

    /// <summary>
    /// A renewal filed or refused at the end of grace: nobody is asked while it is under way; once it ended without approval, the next sweep asks.
    /// </summary>
    [Theory]
    [InlineData("2027-03-31")]
    [InlineData("2027-03-30")]
    public void DueOn_RenewalFiledInTheLastDaysOfGrace_OnlyAfterItIsDropped(string settledOn)
    {
        var pending = Hosted.Record with { SettledOn = DateOnly.Parse(settledOn), PendingRenewal = Renewal };
        DeletionDates.DueOn(pending, new DateOnly(2027, 4, 1)).ShouldBeNull();
        RenewalStages.Default.NextDue(pending).ShouldBeNull();

        var dropped = Of(pending).DropRenewal(Renewal, "Kedaluwarsa", Requests.Requests.Now).Record!;

        RenewalStages.Default.NextDue(dropped)!.Value.ShouldBeLessThanOrEqualTo(new DateOnly(2027, 4, 1));
        DeletionDates.DueOn(dropped, new DateOnly(2027, 5, 20)).ShouldNotBeNull();
    }

    private static HostingRequest Filed(Func<Domain.Forms.Pa17Form, Domain.Forms.Pa17Form>? change = null)
    {
        var form = Requests.Requests.Form;
        var filed = HostingRequest.Renew(Renewal, Hosted.Record, Requests.Requests.Hosted(), change?.Invoke(form) ?? form, [], Requests.Requests.Now);
        return HostingRequest.Begun(filed);
    }

    private static Decision Last(HostingRequest request) => request.Decisions[^1];

    private static HostedApplication Of(RegisterRecord record) => new() { Record = record };
}
