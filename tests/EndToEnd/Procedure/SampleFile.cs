namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>A file as a form sends it.</summary>
/// <param name="Field">The form field's name.</param>
/// <param name="Name">The name the client gives it; may be hostile.</param>
public sealed record SampleFile(string Field, string Name, byte[] Content);
