using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Components.Parts;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>What a hosted application waits for, and what became of the mails that ask for it.</summary>
public static class QuestionMessages
{
    public const string NothingWaits = "Permohonan atau layanan ini tidak menunggu jawaban siapa pun.";

    /// <param name="asked">In a sentence each.</param>
    public static MessagePage AskedAgain(IReadOnlyList<string> asked) => new("Permintaan kirim ulang diterima", asked.Count > 0 ? asked : [NothingWaits]);

    /// <summary>To where the mails can be sent again.</summary>
    public static PageLink Link(string token) => new("Lihat email yang menunggu jawaban, atau kirim ulang", Paths.Questions(token));

    /// <summary>In a sentence, with each who was asked.</summary>
    public static string Fate(AskedQuestion asked) => $"{Name(asked.Question.Purpose)}: " + (asked.Mails.Count > 0
        ? string.Join("; ", asked.Mails.Select(mail => $"email kepada {mail.Recipient} {NoticeText.Of(mail.State, mail.At, mail.Undelivered)}")) + "."
        : "email belum terkirim; dikirim sesudah ini dengan sendirinya.");

    /// <summary>
    /// Of the mail by whose link somebody is to act on a request now. It names no mailbox: whoever sees the status need not know the officials'.
    /// </summary>
    public static string Fate(HostingRequest request, Delivery mail) => $"{request.Status()}: email {NoticeText.Of(mail.State, mail.At, mail.Undelivered)}.";

    private static string Name(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.ConfirmHead => "Konfirmasi email oleh Kepala OPD",
        LinkPurpose.ChangeManager => "Konfirmasi pergantian Pengelola Hosting oleh Kepala OPD",
        LinkPurpose.ManagerDecision => $"Keputusan pergantian Pengelola Hosting oleh {Role.SubKoordinatorPa.Title()}",
        LinkPurpose.DeletionConsent => $"Persetujuan penghapusan oleh {Role.KepalaBidang.Title()}",
        _ => $"Keputusan sesudah masa tenggang oleh {Role.SubKoordinatorPa.Title()}",
    };
}
