using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Mails;

/// <summary>A step that is late.</summary>
/// <param name="Request">The request, which is at that step.</param>
/// <param name="Holders">Who is to decide; null while nobody holds the office.</param>
/// <param name="WorkingDays">How late.</param>
public sealed record LateStep(HostingRequest Request, string? Holders, DueDate Due, int WorkingDays);
