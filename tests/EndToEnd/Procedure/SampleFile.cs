namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>A file as a form sends it.</summary>
/// <param name="Field">The form field's name.</param>
/// <param name="Name">The name that the client gives the file; may be hostile.</param>
public sealed record SampleFile(string Field, string Name, byte[] Content);
