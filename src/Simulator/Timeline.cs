using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>Writes one line for each event: when (WIB), which application, what. Nothing in it differs between runs: no ids, numbers or ports.</summary>
public sealed class Timeline(TextWriter writer)
{
    private readonly List<string> office = [];

    public void Add(DateTimeOffset at, ApplicationCase? of, string kind, string text)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Wib.DateOf(at):yyyy-MM-dd ddd} {Wib.TimeOf(at):HH:mm}  {of?.Name,-10}  {kind,-7}  {text}").TrimEnd());
        if (of is null)
        {
            office.Add(string.Create(CultureInfo.InvariantCulture, $"{Wib.DateOf(at):yyyy-MM-dd}  {text}"));
        }
    }

    public void Add(DateTimeOffset at, ReceivedMail mail, IReadOnlyList<Recipient> refused)
    {
        foreach (var to in mail.Mail.To)
        {
            Add(at, mail.Of, refused.Contains(to) ? "refused" : "mail", $"-> {to.Email}: {mail.Title}");
        }
    }

    /// <summary>Writes how everything ended, and what happened to the service itself.</summary>
    public void Conclude(IReadOnlyList<ApplicationCase> cases, DateOnly today)
    {
        writer.WriteLine();
        Row("application", "agency", "status", "valid until", "mails");
        foreach (var of in cases)
        {
            Row(
                of.Name, of.Script.Agency, StandingText.InShort(of, today),
                of.Record is { } record ? record.ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-",
                of.Mails.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteLine($"{cases.Sum(of => of.Mails)} mails");
        office.ForEach(writer.WriteLine);
    }

    private void Row(string application, string agency, string status, string until, string mails) =>
        writer.WriteLine($"{application,-10}  {agency,-22}  {status,-36}  {until,-11}  {mails,5}");
}
