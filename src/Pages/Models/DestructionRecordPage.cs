using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/pemusnahan/berita-acara/{month}</c>: the record of a destruction, without a person in it.</summary>
public sealed record DestructionRecordPage(SignedIn Who, Destruction Record) : DeskPage(Who, "Berita acara pemusnahan", Record.Number);
