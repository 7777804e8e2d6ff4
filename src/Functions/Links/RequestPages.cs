using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Links;

/// <summary>The pages about a request that several rooms show, with what the calendar says of it today.</summary>
public sealed class RequestPages(IOfficials officials, WorkingCalendar calendar, LapseDates lapses, TimeProvider time)
{
    public StatusPage Status(OpenedRequestLink opened, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> withdrawErrors) =>
        new(opened.Request, opened.Token.Text, withdrawErrors, typed)
        {
            Handling = HandlingOf(opened.Request),
            Lapse = LapseOf(opened.Request),
        };

    public ConfirmPage Confirm(OpenedRequestLink opened, IReadOnlyList<FieldError> errors) =>
        new(opened.Request, opened.Token.Text, lapses.Of(opened.Request), errors) { IsNumberDoubtful = opened.Link.IsNumberDoubtful };

    public Handling? HandlingOf(HostingRequest request) => Handling.Of(request, officials.Roster, calendar, Wib.DateOf(time.GetUtcNow()));

    /// <summary>The last day for the applicant's answer; null unless the request waits for it.</summary>
    public DueDate? LapseOf(HostingRequest request) =>
        request.Header.State is RequestState.AwaitingConfirmation or RequestState.Returned ? lapses.Of(request) : null;
}
