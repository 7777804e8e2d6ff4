namespace HostingFunctions.Domain.Desk;

/// <summary>What may be done at the desk, as people read it.</summary>
public static class DeskActTitle
{
    public static string Title(this DeskAct act) => act switch
    {
        DeskAct.SeeDesk => "Membuka meja sendiri",
        DeskAct.SeeAllDesks => "Melihat meja semua pejabat",
        DeskAct.SeeRequests => "Melihat daftar permohonan dan isinya",
        DeskAct.Decide => "Memutuskan langkah yang dipegangnya",
        DeskAct.ResendMail => "Mengirim ulang email suatu langkah",
        DeskAct.HandOver => "Menyerahkan langkah kepada pemegang lain atau pengganti",
        DeskAct.ExtendDueDate => "Mengundurkan tenggat suatu langkah, satu kali",
        DeskAct.WriteNote => "Menulis catatan internal",
        DeskAct.WithdrawOnWord => "Mencabut permohonan atas permintaan tertulis",
        DeskAct.SeeRegister => "Melihat register layanan hosting",
        DeskAct.SendServiceLink => "Mengirim ulang tautan layanan",
        DeskAct.CorrectApplication => "Memperbaiki alamat dan catatan teknis layanan",
        DeskAct.WorkIncident => "Mengerjakan laporan gangguan",
        DeskAct.EnterLetter => "Memasukkan permohonan dari surat",
        DeskAct.Export => "Mengunduh daftar",
        DeskAct.Import => "Mengimpor layanan yang sudah dihosting",
        DeskAct.SeeFigures => "Melihat angka pelayanan",
        DeskAct.SeeOfficials => "Melihat pejabat dan perubahan yang diusulkan",
        DeskAct.ManageOfficials => "Mengusulkan perubahan pejabat",
        DeskAct.ConfirmOfficials => "Mengesahkan perubahan pejabat yang diusulkan orang lain",
        DeskAct.ManageCalendar => "Menerbitkan hari libur dan cuti bersama",
        DeskAct.SeeProof => "Memeriksa keutuhan jejak audit",
        DeskAct.ManageRetention => "Mengatur masa simpan data dan menahan data",
        DeskAct.SeeDestruction => "Melihat daftar pemusnahan dan berita acaranya",
        DeskAct.ConfirmDestruction => "Mengesahkan pemusnahan data",
        DeskAct.SeePersonalData => "Melihat data yang disimpan tentang seseorang",
        DeskAct.SettleMail => "Melihat email yang tidak sampai dan menandainya sudah ditangani",
        DeskAct.ManageClients => "Mengatur kunci dan webhook klien API",
        DeskAct.SeeClients => "Melihat klien API dan webhook-nya",
        DeskAct.UseOwnWebhook => "Melihat webhook sendiri dan meminta kirim ulang",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "This act has no title."),
    };
}
