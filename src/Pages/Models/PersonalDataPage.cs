using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary>All that is stored about whoever has an address, to be read without this service. Its files lie beside it.</summary>
public sealed record PersonalDataPage(EmailAddress Of, DateTimeOffset At, IReadOnlyList<PersonalPart> Parts) : PageModel("Data pribadi yang tersimpan");
