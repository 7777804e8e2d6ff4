using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Fills the register with hosted applications, through the same port as the app.</summary>
internal static class Store
{
    /// <param name="count">How many of them.</param>
    /// <param name="hostedOn">The day on which all of them were hosted, which says when they are next due.</param>
    /// <param name="numbers">The first one's number.</param>
    public static Task FillAsync(IHostingRegister register, int count, DateOnly hostedOn, int numbers) => Parallel.ForEachAsync(
        Enumerable.Range(numbers, count), new ParallelOptions { MaxDegreeOfParallelism = 16 },
        async (number, stop) => await register.AppendAsync(Entry(number, hostedOn), stop));

    private static HostingChange Entry(int number, DateOnly hostedOn)
    {
        var id = RequestId.From(Guid.NewGuid());
        var validUntil = HostingTerm.ValidUntil(hostedOn);
        return new HostingChange(id)
        {
            Record = new HostingRecord
            {
                Id = id,
                Number = $"H-20260317-{number:D8}",
                FormOf = id,
                ApplicationName = $"Aplikasi {number}",
                AgencyName = "Dinas Contoh Kota Batam",
                AgencyContact = $"0778-000000 / dinas{number}@batam.go.id",
                HeadName = "Budi Contoh",
                HeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
                Manager = new HostingManager(
                    "Sari Contoh", IdNumber.Parse(IdKind.Nik, "2171014506900001"), EmailAddress.Parse($"pengelola{number}@batam.go.id"), "081200000000"),
                Url = $"https://aplikasi{number}.batam.go.id",
                PseNumber = $"PSE-{number}",
                PseProofFileId = new string('a', 32),
                HostedOn = hostedOn,
                ValidUntil = validUntil,
                GraceUntil = HostingTerm.GraceUntil(validUntil),
                SettledOn = hostedOn,
            },
            History = [new HistoryEntry(DateTimeOffset.UnixEpoch, "Sistem", "Aplikasi dihosting", "Contoh")],
        };
    }
}
