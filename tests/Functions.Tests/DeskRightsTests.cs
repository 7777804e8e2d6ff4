using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using HostingFunctions.Desk;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Functions.Tests;

/// <summary>Every address of the desk, whoever adds it, is open to whom <see cref="Rights"/> says, and to nobody else.</summary>
public sealed partial class DeskRightsTests
{
    private const string Forbidden = "<h1>Bukan wewenang jabatan Anda</h1>";
    private const string OnlyPrograms = "<h1>Hanya untuk klien API</h1>";
    private const string OtherSession = "<h1>Formulir ini dari sesi yang lain</h1>";

    private static readonly Dictionary<Role, string> Officials = new()
    {
        [Role.SubKoordinatorPa] = OfficialsJson.Pa,
        [Role.SubKoordinatorSandiman] = OfficialsJson.Sandiman,
        [Role.PetugasPse] = OfficialsJson.Pse,
        [Role.KepalaBidang] = OfficialsJson.Kabid,
        [Role.PetugasLoket] = OfficialsJson.Loket,
        [Role.Administrator] = OfficialsJson.Admin,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Room_EachFunction_IsOfTheDeskOrSignsInOrOut()
    {
        string[] others = [Routes.SignIn, Routes.SignOut, .. new[] { Routes.CalendarFeed, Routes.OfficialAddress }.Select(route => route.Split('/')[0])];

        Functions().Select(function => function.Trigger.Route!.Split('/')[0]).Except([Routes.Desk, .. others]).ShouldBeEmpty();
        typeof(Routes).GetFields().Select(route => (string)route.GetRawConstantValue()!).Where(IsOfDesk)
            .Except(Functions().Select(function => function.Trigger.Route)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Desk_EveryRouteAndRole_OpensAsTheRightsSayAndToNobodyElse()
    {
        await using var app = await DeskSignInTests.StartAsync(OfficialsJson.Usual().WithFrontDesk().WithAdministrator());
        var sessions = new Dictionary<Role, string>();
        foreach (var (role, official) in Officials)
        {
            sessions[role] = await app.SignInAsync(official);
        }

        var ended = await app.SignInAsync(OfficialsJson.Pa);
        (await app.PressAsync("/keluar", ended)).Dispose();
        var leaks = new List<string>();
        var tried = 0;
        foreach (var (name, trigger, act) in Functions().Where(function => IsOfDesk(function.Trigger.Route!)))
        {
            foreach (var method in trigger.Methods!)
            {
                foreach (var nobody in new[] { null, ended, $"{Sessions.Cookie}={new string('A', 64)}", $"{Sessions.Cookie}=x" })
                {
                    await TryAsync($"{method} {name} in {nobody ?? "no session"}", nobody, answer => IsLedToSignIn(answer.Status, answer.Location));
                }

                foreach (var (role, session) in sessions)
                {
                    var isOfPrograms = Rights.OfPrograms.Contains(act);
                    var may = Rights.Table[act].Contains(role) && !isOfPrograms;
                    var refusal = isOfPrograms ? OnlyPrograms : Forbidden;
                    await TryAsync($"{method} {name} by {role}", session, answer => may
                        ? method == "post" ? answer.Text.Contains(OtherSession, StringComparison.Ordinal) : IsShown(answer)
                        : answer.Status == HttpStatusCode.Forbidden && (method == "head" || answer.Text.Contains(refusal, StringComparison.Ordinal)));
                }

                // A form comes without what its page would have carried, so that nothing is ever done.
                async Task TryAsync(string what, string? session, Func<(HttpStatusCode Status, string? Location, string Text), bool> isRight)
                {
                    tried++;
                    using var answer = await app.SendAsync(new HttpMethod(method), Address(trigger.Route!), session);
                    var text = await answer.Content.ReadAsStringAsync(Cancellation);
                    if (!isRight((answer.StatusCode, answer.Headers.Location?.OriginalString, text)))
                    {
                        leaks.Add($"{what}: {(int)answer.StatusCode}");
                    }
                }
            }
        }

        leaks.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(0);
    }

    /// <summary>Whoever may decide at all decides on the steps they hold, and on no other.</summary>
    [Fact]
    public async Task Decide_OnAStepOfSomebodyElse_LeadsNobodyThere()
    {
        await using var app = await DeskSignInTests.StartAsync(OfficialsJson.Usual().WithFrontDesk().WithAdministrator());
        var id = await app.FileAsync();

        foreach (var official in Officials.Values.Where(official => official != OfficialsJson.Pa))
        {
            using var led = await app.PressAsync(Paths.ActOn(RequestId.Parse(id), DeskAct.Decide), await app.SignInAsync(official));
            led.Headers.Location?.OriginalString.ShouldNotContain("/tinjau/");
        }

        (await app.RequestAsync(RequestId.Parse(id))).Links.ShouldAllBe(link => !link.IsOfDesk);
    }

    private static bool IsOfDesk(string route) => route.Split('/')[0] == Routes.Desk;

    private static bool IsLedToSignIn(HttpStatusCode status, string? location) =>
        status == HttpStatusCode.SeeOther && location!.StartsWith(Paths.SignIn, StringComparison.Ordinal);

    private static bool IsShown((HttpStatusCode Status, string? Location, string Text) answer) =>
        (int)answer.Status < 500 && answer.Status != HttpStatusCode.Forbidden && !IsLedToSignIn(answer.Status, answer.Location);

    /// <summary>With an id that nothing has.</summary>
    private static string Address(string route) => "/" + Placeholder().Replace(route, "0123456789abcdef0123456789abcdef");

    private static IEnumerable<(string Name, HttpTriggerAttribute Trigger, DeskAct Act)> Functions() =>
        from type in typeof(DeskForm).Assembly.GetTypes()
        where type.Namespace == typeof(DeskForm).Namespace
        from method in type.GetMethods()
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null
        let name = method.GetCustomAttribute<FunctionAttribute>()!.Name
        select (name, trigger, IsOfDesk(trigger.Route!) ? ActOf(name) : DeskAct.SeeDesk);

    /// <summary>The act that a function names to the <see cref="DeskForm"/>, as its source says.</summary>
    private static DeskAct ActOf(string function)
    {
        var source = Directory.EnumerateFiles(Repository.PathOf("src/Functions/Desk"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText).Single(text => text.Contains($"[Function(\"{function}\")]", StringComparison.Ordinal));
        var body = source.Split($"[Function(\"{function}\")]")[1].Split("[Function(")[0];
        var all = Acts().Matches(source).Select(match => match.Value).Distinct().ToList();
        return Enum.Parse<DeskAct>(
            Acts().Match(body) is { Success: true } own ? own.Value : all is [var only] ? only : throw new ShouldAssertException($"{function} names no act."));
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=\bDeskAct\.)\w+")]
    private static partial Regex Acts();
}
