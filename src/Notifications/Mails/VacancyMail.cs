using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To administrators and the Kepala Bidang, once a day: which roles are vacant or soon will be.</summary>
public static class VacancyMail
{
    public static Mail Compose(IReadOnlyList<Vacancy> vacancies, Official to, DateOnly today, string url) =>
        new Letter(
            "Jabatan tanpa pemegang",
            new Items("Jabatan berikut tidak ada pemegangnya, dan belum ada penggantinya:", vacancies.Select(vacancy => Line(vacancy, today))),
            new Paragraph("Selama itu permohonan yang menunggu jabatan itu tidak berjalan. Usulkan pemegang barunya, atau seorang Plt. atau Plh."),
            PersonalLink.Button("Buka halaman pejabat", url),
            new Paragraph("Kabar ini dikirim paling banyak sekali sehari, sampai jabatannya terisi."))
            .To($"officials.vacant-roles.{today:yyyy-MM-dd}.{Announcement.Fingerprint(to.Email)}", to.Recipient(), to.Title, today);

    private static string Line(Vacancy vacancy, DateOnly today) =>
        $"{vacancy.Role.Title()}: {(vacancy.From <= today ? "kosong sekarang" : $"kosong mulai {Tanggal.Long(vacancy.From)}")}";
}
