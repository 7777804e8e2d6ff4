namespace HostingFunctions.Domain.Forms;

/// <summary>What can be wrong with a form PA-17 besides its own content, shown at its fields.</summary>
public static class Pa17Problems
{
    /// <summary>At <see cref="Pa17Field.IdempotencyKey"/>: the key already belongs to another form.</summary>
    public const string KeyTaken =
        "Formulir ini sudah pernah terkirim dengan isi yang lain. Jika ini memang permohonan baru, pilih lagi berkasnya lalu kirim sekali lagi.";

    /// <summary>At <see cref="Pa17Field.ManagerEmail"/>: its holder reported a request as not theirs. Whoever files need not know.</summary>
    public const string EmailIsQuiet =
        "Untuk alamat email ini permohonan sementara tidak dapat diajukan. Gunakan alamat lain, atau hubungi Dinas Komunikasi dan Informatika.";

    /// <summary>At <see cref="Pa17Field.ManagerEmail"/>, when whoever reads that mailbox corrects a request that is not confirmed yet.</summary>
    public const string EmailIsFilers =
        "Email pengelola tidak dapat diganti lewat tautan ini. Yang mengajukan permohonan dapat menggantinya pada halaman status dari tanda terimanya.";

    /// <summary>At <see cref="Pa17Field.ManagerEmail"/>, when a returned request is corrected.</summary>
    public const string EmailStaysInRequest =
        "Email pengelola tidak dapat diganti di sini. Jika pengelolanya berganti, cabut permohonan ini lalu ajukan yang baru.";

    /// <summary>At <see cref="Pa17Field.ManagerEmail"/>, when a hosted application is renewed.</summary>
    public const string EmailStaysInRenewal =
        "Email pengelola tidak dapat diganti pada perpanjangan. Jika pengelolanya berganti, ajukan pergantiannya dahulu lewat tautan dalam pemberitahuan kami.";

    /// <summary>At <see cref="Pa17Field.AgencyHeadEmail"/>: nobody confirms their own successor.</summary>
    public const string HeadIsNoManager =
        "Email Kepala OPD harus lain daripada email Pengelola Hosting: ke alamat inilah Kepala OPD dimintai konfirmasi bila pengelolanya berganti.";
}
