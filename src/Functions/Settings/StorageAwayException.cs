namespace HostingFunctions.Settings;

/// <summary>The storage has been away since the app started: nothing that needs it works yet. It is tried again meanwhile.</summary>
public sealed class StorageAwayException(Exception cause) : IOException("The storage is away.", cause);
