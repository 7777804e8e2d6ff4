using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Mails;

namespace HostingFunctions.Pages.Messages;

/// <summary>What to do about an address at which mails do not arrive.</summary>
public static class UndeliveredMessages
{
    public static string ToDo(UndeliveredOnDesk one) => $"{one.Why.Cause.Remedy()} {Correct(one)}";

    /// <summary>Where a wrong address is corrected.</summary>
    private static string Correct(UndeliveredOnDesk one) => one switch
    {
        { Addressee: Addressee.Official, Request: not null } =>
            "Alamat yang salah diperbaiki pada daftar pejabat. Sementara itu langkahnya dapat diserahkan atau emailnya dikirim ulang dari halaman permohonan.",
        { Addressee: Addressee.Official } => "Alamat yang salah diperbaiki pada daftar pejabat.",
        { Addressee: Addressee.Manager, Request: not null } =>
            "Nomor teleponnya ada pada formulir di halaman permohonan. Sesudah kotaknya baik, kirim ulang emailnya dari sana. "
            + "Alamat yang salah diperbaiki pengisinya sebelum konfirmasi; sesudah itu permohonan dicabut dan diajukan lagi.",
        { Addressee: Addressee.Manager } =>
            "Nomor teleponnya ada pada formulir di halaman layanan. Bila Pengelola Hosting berganti, instansinya mengajukan pergantian.",
        _ => "Hubungi Pengelola Hosting: alamat Kepala OPD atau kontak instansi diperbaiki pada perpanjangan.",
    };
}
