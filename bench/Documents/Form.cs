namespace HostingFunctions.Bench.Documents;

/// <summary>The documents that are measured.</summary>
internal enum Form
{
    /// <summary>With three attachments and no picture.</summary>
    Pa17,

    /// <summary>The recommendation of step 2.</summary>
    Pa18,
}
