namespace HostingFunctions.Domain.Requests;

/// <summary>How a file compares with the document that was issued.</summary>
public enum SealMatch
{
    /// <summary>The same, byte for byte.</summary>
    Exact,

    /// <summary>Another file that says the same: some program saved the document again.</summary>
    SavedAgain,

    /// <summary>Another document, or one that was changed.</summary>
    None,
}
