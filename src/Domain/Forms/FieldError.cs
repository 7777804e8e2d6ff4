namespace HostingFunctions.Domain.Forms;

/// <summary>What an applicant or official got wrong, shown at the field.</summary>
/// <param name="Field">The form field's name in the HTTP interface, e.g. <c>managerEmail</c>.</param>
/// <param name="Message">In Bahasa Indonesia: what is wrong and what to do.</param>
public sealed record FieldError(string Field, string Message);
