namespace HostingFunctions.Domain.Forms;

/// <summary>What the form for a request from paper has besides PA-17.</summary>
public static class LetterForm
{
    /// <summary>The box of whoever enters an application that the agency has filed already, under the same name.</summary>
    public static FormField OtherField { get; } = new("isOther", "Ini memang aplikasi lain.");

    public const string IsItAnother = "Instansi ini sudah mengajukan aplikasi dengan nama yang sama. Beri tanda centang bila ini memang aplikasi lain.";

    /// <summary>Said when the page was used for another letter before, as with the browser's Back.</summary>
    public static string AlreadyEntered(string number) =>
        $"Halaman ini sudah dipakai untuk permohonan {number}. Bila ini surat lain, kirim sekali lagi.";
}
