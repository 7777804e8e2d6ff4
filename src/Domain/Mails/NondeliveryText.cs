namespace HostingFunctions.Domain.Mails;

/// <summary>Why a mail did not arrive and what to do about it, as people read it.</summary>
public static class NondeliveryText
{
    /// <summary>E.g. <c>alamat ini tidak ada (5.1.1)</c>.</summary>
    public static string Reason(this Nondelivery why) => why.Cause.Text() + (why.Code.Length > 0 ? $" ({why.Code})" : "");

    public static string Text(this NondeliveryCause cause) => cause switch
    {
        NondeliveryCause.Unwanted => "pemilik alamat ini meminta tidak dikirimi email",
        NondeliveryCause.NoSuchAddress => "alamat ini tidak ada",
        NondeliveryCause.Closed => "kotak email ini ditutup atau tidak menerima email",
        NondeliveryCause.Full => "kotak email ini penuh",
        NondeliveryCause.TooLarge => "emailnya terlalu besar bagi kotak ini",
        NondeliveryCause.NotReached => "server email penerima tidak dapat dicapai",
        NondeliveryCause.NotAllowed => "server email penerima tidak mengizinkan email dari layanan ini",
        _ => "server email tidak menyebut sebab yang jelas",
    };

    /// <summary>What has to change before another mail arrives there.</summary>
    public static string Remedy(this NondeliveryCause cause) => cause switch
    {
        NondeliveryCause.Unwanted => "Tanyakan lewat telepon apakah permohonannya memang miliknya.",
        NondeliveryCause.NoSuchAddress => "Tanyakan alamat yang benar lewat telepon.",
        NondeliveryCause.Closed => "Minta lewat telepon agar kotaknya dibuka lagi, atau tanyakan alamat lain.",
        NondeliveryCause.Full => "Minta lewat telepon agar kotaknya dikosongkan.",
        NondeliveryCause.NotReached => "Beri tahu lewat telepon; pengelola email instansinya perlu memeriksa servernya.",
        NondeliveryCause.NotAllowed or NondeliveryCause.TooLarge =>
            "Beri tahu lewat telepon; pengelola sistem perlu memeriksa aturan server email (SPF, DKIM, daftar tolak).",
        _ => "Beri tahu lewat telepon, dan pastikan alamatnya benar.",
    };
}
