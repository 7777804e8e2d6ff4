using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Bench.Desk;

/// <summary>Requests of years as the list has them: most have ended, one in twenty is under review.</summary>
internal static class Sample
{
    private static readonly DateTimeOffset First = new(2024, 1, 2, 2, 0, 0, TimeSpan.Zero);

    public static ListedRequest[] Lines(int count) => [.. Enumerable.Range(0, count).Select(number => Line(number, count))];

    private static ListedRequest Line(int number, int count)
    {
        var (id, filed) = (RequestId.From(Guid.NewGuid()), First.AddMinutes(number * (1_400_000.0 / count)));
        var steps = Procedures.Current.Steps;
        var (isOpen, day) = (number % 20 == 0, DateOnly.FromDateTime(filed.Date));
        var step = steps[number / 20 % steps.Count];
        return new ListedRequest(id, filed.AddDays(9))
        {
            Number = id.NumberOn(day),
            Procedure = Procedures.Current.Version,
            State = isOpen ? RequestState.InReview : number % 7 == 0 ? RequestState.Withdrawn : RequestState.Hosted,
            StepKey = isOpen ? step.Key : null,
            Revision = 1,
            ApplicationName = $"Aplikasi Pelayanan {number} (SIPADU)",
            AgencyName = $"Dinas {number % 60} Kota Batam",
            ManagerName = $"Pengelola Contoh {number}, S.Kom.",
            ManagerEmail = EmailAddress.Parse($"pengelola{number}@batam.go.id"),
            ManagerId = IdNumber.Parse(IdKind.Nip, "198203112008011012"),
            SubmittedAt = filed,
            Since = filed.AddDays(3),
            DueOn = isOpen ? day.AddDays(6) : null,
            CameOn = day,
            ClosedOn = isOpen ? null : day.AddDays(3),
            Steps = [.. steps.Take(isOpen ? (number / 20 % steps.Count) + 1 : steps.Count).Select(one => new ListedStep(one.Key, 1, day, day.AddDays(6)))],
            Holders = isOpen ? [Email(step.Key)] : [],
            Decisions = [.. steps.Take(isOpen ? number / 20 % steps.Count : steps.Count).Select(decided => Decision(decided.Key, filed))],
        };
    }

    private static ListedDecision Decision(string step, DateTimeOffset filed) =>
        new(step, 1, Answer.Ya, "Adi Contoh, S.T. (Sub Koordinator PA)", Email(step), filed.AddDays(2));

    private static EmailAddress Email(string step) => EmailAddress.Parse($"{step}.contoh@batam.go.id");
}
