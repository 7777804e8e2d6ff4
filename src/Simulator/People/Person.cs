using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator.People;

/// <summary>Somebody who reads mails and does, sooner or later, what they ask.</summary>
/// <param name="digits">The last four of their NIP or NIK.</param>
public abstract class Person(Scene scene, string name, string email, string digits)
{
    public string Name => name;

    public EmailAddress Email { get; } = EmailAddress.Parse(email);

    /// <summary>The first day on which somebody else has the work; null for whoever stays.</summary>
    public DateOnly? LeftOn { get; set; }

    protected string Digits => digits;

    protected Scene Scene => scene;

    protected Diary Diary { get; } = new(scene.Calendar, scene.ChanceOf(email));

    /// <summary>The acts that a mail makes the person plan.</summary>
    public abstract IEnumerable<Act> Read(ReceivedMail mail);

    protected Act Plan(ReceivedMail mail, DateTimeOffset at, string does, Func<Task> act) => new(at, mail.Of, $"{name} {does}", act)
    {
        Stands = () => !(Wib.DateOf(scene.Now) >= LeftOn),
    };

    /// <summary>Fills in the form behind a link of the mail, digits included.</summary>
    /// <param name="follows">The kind of mail that must follow.</param>
    protected async Task FillInAsync(ReceivedMail mail, LinkPurpose purpose, string follows, params IEnumerable<(string Field, string Value)> fields)
    {
        await scene.Visitor.SendAsync(Paths.Of(purpose, mail.Token(purpose)), FormBody.Typed([.. fields, (IdDigits.Name, digits)]));
        scene.Expect(mail.Of, follows);
    }
}
