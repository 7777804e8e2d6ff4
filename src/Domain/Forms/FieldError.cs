namespace HostingFunctions.Domain.Forms;

/// <summary>What an applicant or official got wrong, said at the field.</summary>
/// <param name="Field">The form field's name as in the interface, e.g. <c>managerEmail</c>.</param>
/// <param name="Message">In Bahasa Indonesia: what is wrong and what to do.</param>
public sealed record FieldError(string Field, string Message);
