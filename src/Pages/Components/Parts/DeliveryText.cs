using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>What a mail about a request was, as its ledger knows it: <c>{request}.{kind}.{step or revision}...</c></summary>
public static class DeliveryText
{
    public static string Of(Delivery delivery, ProcedureDefinition procedure)
    {
        var parts = delivery.Mail.Split('.');
        var kind = Kind(parts.ElementAtOrDefault(1));
        return procedure.Steps.FirstOrDefault(step => step.Key == parts.ElementAtOrDefault(2)) is { } step ? $"{kind}: {step.Title}" : kind;
    }

    private static string Kind(string? kind) => kind?.Split("-extended")[0].Split("-moved")[0] switch
    {
        "confirmation" => "Permintaan konfirmasi",
        "filed" => "Kabar permohonan terkirim",
        "assignment" => "Penugasan",
        "handed-over" => "Penyerahan langkah",
        "handed-on" => "Kabar langkah diserahkan",
        "extended" or "due-date" => "Kabar tenggat diundur",
        "reminder-before" => "Pengingat sebelum tenggat",
        "reminder-due" => "Pengingat pada hari tenggat",
        "reminder-overdue" => "Pengingat lewat tenggat",
        "passed" => "Kabar langkah selesai",
        "returned" => "Pengembalian untuk diperbaiki",
        "withdrawn" => "Kabar pencabutan",
        "lapsed" => "Kabar kedaluwarsa",
        "hosted" => "Kabar aplikasi dihosting",
        "renewal-received" => "Kabar perpanjangan diterima",
        "renewed" => "Kabar perpanjangan disetujui",
        "moved" => "Kabar tenggat berpindah",
        "morning" => "Email pagi",
        "fresh-confirm" => "Tautan konfirmasi yang baru",
        "fresh-revise" => "Tautan perbaikan yang baru",
        "fresh-status" => "Tautan status yang baru",
        _ => "Kabar lain",
    };
}
