using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Requests;

/// <summary>What an official noted about a request for other officials. It is never shown to anybody else.</summary>
/// <param name="By">With their office.</param>
public sealed record Note(string Text, string By, DateTimeOffset At)
{
    /// <summary>The same for the same words of the same person on one day, so that a note that is sent twice is there once.</summary>
    public string Key => Sha256Hash.Of($"{By}\n{Text}\n{Wib.DateOf(At):O}").ToString()[..32];

    /// <summary>Whether the request has it already.</summary>
    public bool IsIn(HostingRequest request) => request.Notes.Any(note => note.Key == Key);
}
