using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The days off were published anew: to each person once, all of their dates that moved. It has no link, because theirs stay as they are.</summary>
public static class CalendarMovedMail
{
    private const int Most = 100;

    /// <param name="appointment">The role in which the person is addressed.</param>
    /// <param name="held">The requests whose step the person is to decide.</param>
    /// <param name="managed">Those whose hosting manager the person is.</param>
    public static Mail Compose(
        CalendarVersion version, Recipient to, string appointment, IReadOnlyList<HostingRequest> held, IReadOnlyList<HostingRequest> managed) => new Letter(
            $"{held.Count + managed.Count} tenggat berpindah",
            [
                new Paragraph(
                    $"Hari libur {version.Year.Year} diterbitkan menurut {version.DecreeText}. Tenggat berikut berpindah karenanya. "
                    + "Tautan yang sudah Anda terima tetap berlaku."),
                .. SomeOf("Yang Anda putuskan:", held, version),
                .. SomeOf("Permohonan Anda:", managed, version),
                .. version.Reason.Length > 0 ? [new Quotation("Alasan", version.Reason)] : Array.Empty<LetterPart>(),
            ])
        .To($"calendar.moved.{version.Number}.{Announcement.Fingerprint(to.Email)}", to, appointment, Wib.DateOf(version.At)) with
        {
            Entries = [.. held.Concat(managed.Where(request => request.Step is null)).Take(Most).Select(EntryOf)],
        };

    private static IEnumerable<LetterPart> SomeOf(string heading, IReadOnlyList<HostingRequest> requests, CalendarVersion version)
    {
        if (requests.Count > 0)
        {
            yield return new Items(heading, requests.Take(Most).Select(request => Line(request, version)));
        }

        if (requests.Count > Most)
        {
            yield return new Paragraph($"Dan {requests.Count - Most} tenggat lain.");
        }
    }

    private static string Line(HostingRequest request, CalendarVersion version)
    {
        var due = DueOf(request, version);
        var what = request.Step is { } step ? $"langkah {step.Number}, {step.Title}" : "pengajuan perbaikan";
        return $"{request.Header.Number}, {request.Current.Form.ApplicationName.OneLine()}: {what}, "
            + $"dari {Tanggal.Long(due.Moved!.From)} menjadi {Tanggal.Long(due.Date)}";
    }

    private static DueDate DueOf(HostingRequest request, CalendarVersion version) =>
        request.Moves.Last(move => move.Due.Moved?.Version == version.Number).Due;

    private static CalendarEntry EntryOf(HostingRequest request) => request.Step is { } step
        ? Entries.OfStep(request, step, request.Assigned!)
        : Entries.OfRevision(request, request.AnswerMoved!.Due);
}
