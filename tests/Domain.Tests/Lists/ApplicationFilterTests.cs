using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Lists;

public sealed class ApplicationFilterTests
{
    private static readonly DateOnly Today = Wib.DateOf(SampleLines.Start);

    private static readonly ListedApplication[] Lines = [.. SampleLines.Applications(700)];

    [Fact]
    public void Query_EverythingChosen_IsReadAsItWas()
    {
        var filter = ApplicationFilter.None with
        {
            Search = "madu", Agency = "Dinas", Status = HostingStatus.InGrace, Year = 2025, IsRenewalFiled = false, IsDeletionProposed = true,
            Order = ApplicationFilter.ByValidity, IsReversed = true, Page = 2,
        };

        filter.Query.ShouldBe(
            "cari=madu&instansi=Dinas&status=tenggang&tahun=2025&perpanjangan=belum&penghapusan=diusulkan&urut=berlaku&arah=balik&halaman=2");
        ApplicationFilter.Read(Query.Of(filter.Query)).ShouldBe(filter);
    }

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Read_HostileQuery_IsAFilterWhoseQueryIsItself(HostileText[] texts)
    {
        var filter = ApplicationFilter.Read(Query.OfAny([.. texts.Select(text => text.Value)]));

        ApplicationFilter.Read(Query.Of(filter.Query)).ShouldBe(filter);
    }

    [Fact]
    public void Apply_EachFilter_FindsWhatItSays()
    {
        Check("status=tenggang", line => line.StatusOn(Today) == HostingStatus.InGrace);
        Check("tahun=2025", line => line.ValidUntil.Year == 2025);
        Check("perpanjangan=diajukan", line => line.PendingRenewal is not null && line.DeletedAt is null);
        Check("perpanjangan=belum", line => line.PendingRenewal is null && line.DeletedAt is null);
        Check("penghapusan=diusulkan", line => line.IsDeletionProposed);
        Check("cari=pse-2026-0012", line => line.PseNumber == "PSE-2026-0012");
        Check("cari=aplikasi12.batam", line => line.Url == "https://aplikasi12.batam.go.id");
        Check($"cari={Lines[5].Id}-17-1", line => line == Lines[5]);
    }

    [Fact]
    public void Apply_AllPagesOneAfterTheOther_AreTheWholeListWithoutDoubles()
    {
        foreach (var order in ApplicationFilter.None.Orders)
        {
            var filter = ApplicationFilter.None with { Order = order };

            var pages = Enumerable.Range(1, 14).SelectMany(page => (filter with { Page = page }).Apply(Lines, Today).Lines);

            pages.ShouldBe(filter.All(Lines, Today));
        }
    }

    private static void Check(string query, Func<ListedApplication, bool> expected)
    {
        var found = ApplicationFilter.Read(Query.Of(query)).All(Lines, Today);

        found.Count.ShouldBeInRange(1, Lines.Length - 1);
        found.ShouldBe(Lines.Where(expected), ignoreOrder: true);
    }
}
