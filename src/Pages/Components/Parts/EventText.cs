using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>What programs are told of, as people read it.</summary>
public static class EventText
{
    private static readonly Dictionary<string, FactKind> Kinds = Enum.GetValues<FactKind>().ToDictionary(kind => WebhookEvent.NameOf(kind.ToString()));

    /// <param name="type">As programs read it: <c>request.due_moved</c>.</param>
    public static string Of(string type) => Kinds.TryGetValue(type.Split('.')[^1], out var kind) ? Of(kind) : "Peristiwa lain";

    /// <summary>The page of what an event is about; null when its id does not say it.</summary>
    /// <param name="id">Such as <c>request-ABC-3</c>.</param>
    public static string? PageOf(string id) => id.Split('-') is not [var of, var about, _] || RequestId.TryParse(about) is not { } read ? null
        : of == nameof(ChainKind.Request).ToLowerInvariant() ? Paths.DeskRequest(read)
        : Paths.DeskApplication(read);

    private static string Of(FactKind kind) => kind switch
    {
        FactKind.Filed => "Permohonan diajukan",
        FactKind.Amended => "Permohonan diperbaiki sebelum dikonfirmasi",
        FactKind.Confirmed => "Permohonan dikonfirmasi",
        FactKind.Assigned => "Langkah sampai kepada pejabat",
        FactKind.HandedOver => "Langkah diserahkan",
        FactKind.DueMoved => "Tenggat berpindah",
        FactKind.Decided => "Langkah diputuskan",
        FactKind.Revised => "Perbaikan diajukan",
        FactKind.Withdrawn => "Permohonan dicabut",
        FactKind.Lapsed => "Permohonan kedaluwarsa",
        FactKind.Hosted => "Aplikasi dihosting",
        FactKind.Imported => "Layanan diimpor",
        FactKind.RenewalBegun => "Perpanjangan dimulai",
        FactKind.RenewalDropped => "Perpanjangan tidak jadi",
        FactKind.Renewed => "Hosting diperpanjang",
        FactKind.IncidentReported => "Gangguan dilaporkan",
        FactKind.IncidentWorked => "Gangguan ditangani",
        FactKind.ManagerChanged => "Pengelola Hosting diganti",
        FactKind.Corrected => "Data layanan diperbaiki",
        FactKind.GraceExtended => "Masa tenggang diperpanjang",
        FactKind.DeletionProposed => "Penghapusan diusulkan",
        FactKind.DeletionDeclined => "Usulan penghapusan ditolak",
        FactKind.Deleted => "Layanan dihapus",
        FactKind.Erased => "Data pribadi dimusnahkan",
        FactKind.OfficialsChanged => "Pejabat berganti",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of event has no words."),
    };
}
