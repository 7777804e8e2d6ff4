using FsCheck;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Lists;

public sealed class RequestFilterTests
{
    private static readonly DateOnly Today = Wib.DateOf(SampleLines.Start);

    private static readonly ListedRequest Line = SampleLines.Request(1) with
    {
        Number = "H-20260316-CY4TQKFF", ApplicationName = "SIMADU - Sistem Informasi Madu Hutan", AgencyName = "Dinas Perlebahan",
        ManagerName = "Budi Contoh, S.Kom.", ManagerEmail = EmailAddress.Parse("budi.contoh@batam.go.id"),
    };

    [Fact]
    public void Query_EverythingChosen_IsReadAsItWas()
    {
        var filter = RequestFilter.None with
        {
            Search = "madu & hutan=50%", Agency = "Dinas", State = RequestState.InReview, StepKey = Procedures.SecurityExamination, Official = SampleLines.Rina,
            IsRenewal = false, IsOverdue = true, From = new DateOnly(2026, 1, 2), Until = new DateOnly(2026, 12, 31), Order = RequestFilter.ByDueDate,
            IsReversed = true, Page = 3,
        };

        filter.Query.ShouldBe(
            "cari=madu%20%26%20hutan%3D50%25&instansi=Dinas&keadaan=diperiksa&langkah=3&pejabat=rina.contoh%40batam.go.id&jenis=baru&terlambat=ya"
            + "&dari=2026-01-02&sampai=2026-12-31&urut=tenggat&arah=balik&halaman=3");
        RequestFilter.Read(Query.Of(filter.Query)).ShouldBe(filter);
    }

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Read_HostileQuery_IsAFilterWhoseQueryIsItself(HostileText[] texts) => ShouldBeStable(Query.OfAny([.. texts.Select(text => text.Value)]));

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Read_AnyQuery_IsAFilterWhoseQueryIsItself(AnyText[] texts) => ShouldBeStable(Query.OfAny([.. texts.Select(text => text.Value)]));

    [Property]
    public void Read_OnePage_IsAtLeastTheFirst(int page) =>
        RequestFilter.Read(Query.Of($"halaman={page}")).Page.ShouldBe(Math.Max(1, page));

    [Theory]
    [InlineData("dari=30/6/2027&sampai=1 Juli 2027", "dari=2027-06-30&sampai=2027-07-01")]
    [InlineData("dari=31/2/2027&sampai=besok", "")]
    [InlineData("dari=0001-01-01&sampai=9999-12-31", "dari=0001-01-01&sampai=9999-12-31")]
    [InlineData("keadaan=hilang&langkah=9&jenis=lama&terlambat=tidak&pejabat=rina&urut=nama&arah=naik&halaman=-1&lain=x", "")]
    [InlineData("urut=diajukan&halaman=1&cari=%20%20", "")]
    [InlineData("halaman=99999999999999999999", "")]
    public void Read_Query_LeavesOutWhatIsNoFilter(string query, string canonical) => RequestFilter.Read(Query.Of(query)).Query.ShouldBe(canonical);

    [Theory]
    [InlineData("H-20260316-CY4TQKFF")]
    [InlineData("cy4t")]
    [InlineData("madu simadu")]
    [InlineData("PERLEBAH")]
    [InlineData("budi.contoh@batam")]
    [InlineData("s.kom hutan 2026")]
    public void Apply_WordsOfTheLine_FindIt(string search) => Found(search).ShouldBe([Line]);

    [Theory]
    [InlineData("madu laut")]
    [InlineData("madusistem")]
    public void Apply_AWordThatIsNotInTheLine_FindsNothing(string search) => Found(search).ShouldBeEmpty();

    [Theory]
    [InlineData("17-1")]
    [InlineData("18-1-2")]
    public void Apply_ASealOrItsAddress_FindsItsRequest(string seal)
    {
        Found($"{Line.Id}-{seal}").ShouldBe([Line]);
        Found($"https://hosting.batam.go.id/verifikasi/{Line.Id}-{seal}.").ShouldBe([Line]);
        Found($"{SampleLines.Request(2).Id}-{seal}").ShouldBeEmpty();
    }

    [Fact]
    public void Apply_EachFilter_FindsWhatItSays()
    {
        ListedRequest[] lines = [.. SampleLines.Requests(700)];

        Check("keadaan=dikembalikan", line => line.State == RequestState.Returned);
        Check("langkah=3", line => line.StepKey == Procedures.SecurityExamination);
        Check("pejabat=rina.contoh@batam.go.id", line => line.Holders.Count > 0 || line.Decisions.Count > 0);
        Check("instansi=kelautan", line => line.AgencyName == "Dinas Kelautan Contoh");
        Check("terlambat=ya", line => line.DueOn < Today);
        Check("jenis=perpanjangan", line => line.RenewalOf is not null);
        Check("dari=1/6/2025&sampai=30/6/2025", line => Wib.DateOf(line.SubmittedAt) is { Year: 2025, Month: 6 });

        void Check(string query, Func<ListedRequest, bool> expected)
        {
            var found = RequestFilter.Read(Query.Of(query)).All(lines, Today);

            found.Count.ShouldBeInRange(1, lines.Length - 1);
            found.ShouldBe(lines.Where(expected), ignoreOrder: true);
        }
    }

    [Property(MaxTest = 40)]
    public void Apply_AllPagesOneAfterTheOther_AreTheWholeListWithoutDoubles(PositiveInt count, byte order, bool reversed, bool same)
    {
        var lines = SampleLines.Requests(count.Get * 7 % 400).ToArray();
        lines = same ? [.. lines.Select(line => line with { AgencyName = "Dinas", SubmittedAt = SampleLines.Start, DueOn = null })] : lines;
        var orders = RequestFilter.None.Orders;
        var filter = RequestFilter.None with { Order = orders[order % orders.Count], IsReversed = reversed };
        var whole = filter.All(lines, Today);
        Random.Shared.Shuffle(lines);

        var pages = Enumerable.Range(1, filter.Apply(lines, Today).Pages).Select(page => (filter with { Page = page }).Apply(lines, Today)).ToList();

        pages.SelectMany(page => page.Lines).ShouldBe(whole);
        pages.ShouldAllBe(page => page.Total == lines.Length && page.Lines.Count <= RequestFilter.PageSize);
        (filter with { Page = int.MaxValue }).Apply(lines, Today).ShouldSatisfyAllConditions(
            last => last.Page.ShouldBe(pages.Count), last => last.Lines.ShouldBe(pages[^1].Lines));
    }

    [Fact]
    public void All_ByDueDate_PutsWhatHasNoneLastBothWays()
    {
        ListedRequest[] lines = [.. SampleLines.Requests(70)];
        var filter = RequestFilter.None with { Order = RequestFilter.ByDueDate };

        DueDates(filter).ShouldBe(DueDates(filter).OrderBy(day => day ?? DateOnly.MaxValue));
        DueDates(filter with { IsReversed = true }).ShouldBe(DueDates(filter).OrderByDescending(day => day ?? DateOnly.MinValue));

        IEnumerable<DateOnly?> DueDates(RequestFilter asked) => asked.All(lines, Today).Select(line => line.DueOn);
    }

    private static IReadOnlyList<ListedRequest> Found(string search) => RequestFilter.Read(name => name == "cari" ? search : null).Apply([Line], Today).Lines;

    private static void ShouldBeStable(Func<string, string?> query)
    {
        var filter = RequestFilter.Read(query);

        RequestFilter.Read(Query.Of(filter.Query)).ShouldBe(filter);
        RequestFilter.Read(Query.Of(filter.Query)).Query.ShouldBe(filter.Query);
        filter.Apply([Line], Today).Pages.ShouldBe(1);
    }
}
