namespace HostingFunctions.Pages.Models;

public sealed record PageLink(string Text, string Url);
