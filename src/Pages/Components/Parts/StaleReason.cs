using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>Why a link no longer works, what that means and what to do, in different words for each standing.</summary>
public sealed record StaleReason(string Heading, IReadOnlyList<string> Paragraphs)
{
    public static StaleReason Of(Models.StaleLinkPage page) => page.Standing switch
    {
        LinkStanding.Expired => new("Masa berlaku tautan ini sudah habis",
            ["Setiap tautan hanya berlaku untuk waktu terbatas, dan waktu tautan ini sudah lewat. Permohonannya sendiri tidak berubah."]),
        LinkStanding.Locked => new("Tautan ini dikunci",
            [
                $"Empat angka terakhir NIP/NIK salah diisi {Link.MostWrongTries} kali. "
                    + "Tautan dikunci supaya tidak dapat ditebak orang lain; permohonannya sendiri tidak berubah.",
                "Bila bukan Anda yang mencoba, beri tahu Dinas Komunikasi dan Informatika.",
            ]),
        LinkStanding.Reassigned when page.StepTitle is null => new("Tautan ini milik pengelola sebelumnya",
            [
                "Aplikasi ini sekarang dikelola orang lain, sehingga tautan Anda tidak berlaku lagi.",
                "Tidak ada lagi yang perlu Anda lakukan.",
            ]),
        LinkStanding.Done when page.IsHandedOver => new("Langkah ini sudah diserahkan",
            [
                $"{page.StepTitle} diserahkan kepada orang lain, sehingga tautan Anda tidak berlaku lagi.",
                "Tidak ada lagi yang perlu Anda putuskan.",
            ]),
        LinkStanding.Reassigned => new("Tugas ini sudah beralih",
            [
                $"{page.StepTitle} sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.",
                "Tidak ada lagi yang perlu Anda putuskan.",
            ]),
        _ => Done(page),
    };

    private static StaleReason Done(Models.StaleLinkPage page) => (page.Decision, page.Request.Header.State, page.Purpose) switch
    {
        ({ } decision, _, _) => new($"{page.StepTitle ?? "Langkah ini"} sudah diputuskan",
            [
                $"{decision.By.NameAndTitle} memutuskan pada {Tanggal.Moment(decision.At)}: "
                    + $"{AnswerText.Of(decision, page.Request.Procedure[decision.StepKey])}.",
                "Keputusan pertama yang berlaku. Tidak ada lagi yang perlu Anda putuskan di sini.",
            ]),
        (_, RequestState.Withdrawn, _) => new("Permohonan ini sudah dicabut",
            [
                page.Request.Header.WithdrawalRecordedBy is null
                    ? "Pengelola Hosting mencabut permohonan ini. Tidak ada lagi yang perlu dilakukan."
                    : "Pemohon mencabut permohonan ini secara tertulis. Tidak ada lagi yang perlu dilakukan.",
            ]),
        (_, RequestState.Lapsed, _) => new("Permohonan ini sudah kedaluwarsa",
            ["Tidak ada jawaban pada waktunya, sehingga permohonan ditutup. Untuk memohon lagi, ajukan permohonan baru."]),
        (_, RequestState.AwaitingConfirmation, LinkPurpose.Confirm) => new("Data permohonan ini sudah diperbaiki",
            ["Konfirmasinya diminta lagi untuk data yang diperbaiki. Gunakan tautan dalam email terakhir dari kami."]),
        (_, _, LinkPurpose.Confirm) => new("Permohonan ini sudah dikonfirmasi",
            ["Konfirmasi sudah tercatat dan permohonan sedang atau sudah diproses. Anda tidak perlu mengonfirmasi lagi."]),
        (_, _, LinkPurpose.Revise) => new("Perbaikan sudah diajukan",
            ["Perbaikan sudah tercatat dan diperiksa lagi dari pengecekan data. Anda tidak perlu mengirimnya lagi."]),
        _ => new("Tautan ini sudah selesai dipakai",
            ["Permohonan sudah berjalan lebih jauh daripada tautan ini. Tidak ada lagi yang perlu dilakukan di sini."]),
    };
}
