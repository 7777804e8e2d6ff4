using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The names that the history of a hosted application uses for its mails, and the outcome of each.</summary>
public static class NoticeNames
{
    public const string GraceExtended = "Kabar perpanjangan masa tenggang";

    public const string Imported = "Permintaan melengkapi PA-17";

    public const string Renewed = "Kabar perpanjangan";

    public const string Deleted = "Kabar penghapusan";

    public const string HeadAsked = "Permintaan konfirmasi email kepada Kepala OPD";

    public const string ManagerAsked = "Permintaan konfirmasi pergantian Pengelola Hosting kepada Kepala OPD";

    public const string ManagerRefused = "Kabar penolakan pergantian";

    public const string AddressChanged = "Kabar perbaikan alamat";

    public const string ToFormerManager = "Kabar pergantian kepada Pengelola Hosting sebelumnya";

    public const string ToNewManager = "Kabar pergantian kepada Pengelola Hosting yang baru";

    public static string Renewal(DateOnly day) => $"Pemberitahuan {Tanggal.Short(day)}";

    public static string Duties(DateOnly day) => $"Pengingat tugas {Tanggal.Short(day)}";

    public static string DeletionQuestion(DateOnly day) => $"Permintaan keputusan penghapusan {Tanggal.Short(day)}";

    public static string DeletionConsent(DateOnly day) => $"Permintaan persetujuan penghapusan {Tanggal.Short(day)}";

    public static string ManagerDecision(DateOnly day) => $"Permintaan keputusan pergantian Pengelola Hosting {Tanggal.Short(day)}";

    public static string Report(Incident incident) => $"Laporan {incident.Kind.Text()}";

    public static string ReceiptOf(Incident incident) => $"{Report(incident)}: tanda terima";

    public static string Progress(Incident incident, IncidentState state) => $"{Report(incident)} {state.Word()}: kabar kepada pelapor";

    public static string UnreachableManager(Official official) => $"Kabar kepada {official.Title} bahwa Pengelola Hosting tidak dapat dihubungi";

    public static string ToManager(this string name) => $"{name} kepada Pengelola Hosting";

    public static string ToAgency(this string name) => $"{name} kepada instansi";

    public static string To(this string name, Official official) => $"{name} kepada {official.Title}";

    /// <summary>Adds the outcome.</summary>
    public static string Ended(this string name, NoticeState state) => state switch
    {
        NoticeState.Sent => $"{name} dikirim",
        NoticeState.Refused => $"{name} tidak dapat disampaikan: kotak email menolak",
        _ => $"{name} tidak pasti sampai: pengiriman terputus dan tidak diulang",
    };
}
