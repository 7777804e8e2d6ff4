namespace HostingFunctions.EndToEnd.Browser;

/// <summary>The days off of a year, in a window of the administrator. Checks every page on the way.</summary>
public sealed class CalendarInWindow(Window window, int year)
{
    private const string Page = "/meja/kalender";

    /// <summary>Its last button looks at what would come of it, or publishes what was looked at.</summary>
    public FormOnPage Form { get; } = new(window, Page);

    /// <summary>Adds a line to what is in force, as it is copied from a sheet, and looks at what would come of it.</summary>
    public async Task PasteAsync(string line, string decree)
    {
        await window.GoAsync($"{Page}?tahun={year}");
        await Form.FillAsync("calendarDays", $"{await Form.TextAsync("calendarDays")}\n{line}");
        await Form.FillAsync([new("calendarYear", $"{year}"), new("calendarDecree", decree), new("decreedOn", $"{DateTime.Today:dd/MM/yyyy}")]);
        await window.SendAsync(Form);
    }

    /// <summary>Begins with what the version before the last one said, and looks at what would come of it.</summary>
    public async Task TakeBackAsync(string reason)
    {
        await window.Page.Locator("details:has(a[href*='versi='])").First.EvaluateAsync("one => one.open = true");
        await window.TurnAsync(() => window.Page.Locator("a[href*='versi=']").First.ClickAsync());
        await Form.FillAsync("reason", reason);
        await window.SendAsync(Form);
    }
}
