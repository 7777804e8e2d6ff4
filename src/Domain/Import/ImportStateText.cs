namespace HostingFunctions.Domain.Import;

/// <summary>The states as people read them.</summary>
public static class ImportStateText
{
    public static string Text(this ImportState state) => state switch
    {
        ImportState.New => "Baru",
        ImportState.Changed => "Berubah",
        ImportState.Unchanged => "Tetap",
        _ => "Salah",
    };
}
