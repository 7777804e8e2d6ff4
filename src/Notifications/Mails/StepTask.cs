using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>What a step asks its official to do, in words.</summary>
internal static class StepTask
{
    /// <summary>The step in a subject; which time it comes, unless it is the first.</summary>
    public static string Brief(this StepDefinition step, HostingRequest request, int revision) => step.Brief() + request.Again(revision);

    public static string Brief(this StepDefinition step) => step.Key == Procedures.SecurityExamination ? "Uji keamanan" : step.Title;

    /// <summary><c> ke-2</c> in the second round; empty in the first.</summary>
    public static string Again(this HostingRequest request, int revision) => request.RoundOf(revision) is > 1 and var round ? $" ke-{round}" : "";

    /// <summary>What to examine (<c>Kelengkapan</c>); every step examines the form too.</summary>
    public static Items Examine(this StepDefinition step) => new("Yang diperiksa:", step.Needs.Select(need => need.Label()).Prepend("Formulir PA-17"));

    /// <summary>What to do.</summary>
    public static Paragraph Act(this StepDefinition step) => new(step.Output switch
    {
        StepOutput.Recommendation => "Jawab Ya atau Tidak dengan pertimbangan Anda; Formulir PA-18 dibuat dari jawaban itu. "
            + "Bila jawabannya Tidak, permohonan kembali kepada pemohon untuk diperbaiki.",
        StepOutput.PseProof => "Lakukan pendataan, lalu isi nomor pendataan dan unggah Bukti Pendataan Sistem Elektronik.",
        _ => "Lakukan hosting, lalu isi alamat aplikasi yang sudah berjalan.",
    });

    public static Paragraph Prove { get; } = new("Untuk menyimpan keputusan, ketik empat angka terakhir NIP Anda pada halaman permohonan.");
}
