namespace HostingFunctions.Domain.Desk;

/// <summary>What may be looked at or done at the desk. <see cref="Rights"/> says who may.</summary>
public enum DeskAct
{
    /// <summary><c>Meja saya</c>: what waits for oneself.</summary>
    SeeDesk,

    /// <summary>What is on everybody's desk.</summary>
    SeeAllDesks,

    /// <summary><c>Permohonan</c>: the list, and one request with all that belongs to it.</summary>
    SeeRequests,

    /// <summary>Only for the holder of the request's step.</summary>
    Decide,

    /// <summary>Send the step's mail again.</summary>
    ResendMail,

    HandOver,

    ExtendDueDate,

    WriteNote,

    /// <summary>Withdraw a request on the applicant's written word.</summary>
    WithdrawOnWord,

    /// <summary><c>Register</c>: the list, and one hosted application with all that belongs to it.</summary>
    SeeRegister,

    SendServiceLink,

    CorrectApplication,

    /// <summary>Take a disturbance report through <c>diterima, ditangani, selesai</c>.</summary>
    WorkIncident,

    /// <summary><c>Surat masuk</c>: enter a request that came on paper.</summary>
    EnterLetter,

    Export,

    /// <summary>Bring in what is already hosted.</summary>
    Import,

    /// <summary><c>Angka</c>: how long the steps take, and what is overdue.</summary>
    SeeFigures,

    /// <summary>See who holds which role, and what is proposed.</summary>
    SeeOfficials,

    /// <summary>Propose who holds which role from when until when.</summary>
    ManageOfficials,

    /// <summary>Confirm what somebody else proposed.</summary>
    ConfirmOfficials,

    /// <summary>Publish a year's holidays and collective leave.</summary>
    ManageCalendar,

    /// <summary>Check that the audit trail is whole.</summary>
    SeeProof,

    /// <summary>Set how long data are kept, and hold what must not go.</summary>
    ManageRetention,

    /// <summary>See the monthly list of data to destroy, and the records of what was.</summary>
    SeeDestruction,

    /// <summary>Confirm the monthly list of data to destroy.</summary>
    ConfirmDestruction,

    /// <summary>See all that is stored about one person.</summary>
    SeePersonalData,

    /// <summary>See the addresses at which mails do not arrive, and say that one was looked after.</summary>
    SettleMail,

    /// <summary>Let programs in, give them other keys, put them out.</summary>
    ManageClients,

    /// <summary>See the programs that work at the desk.</summary>
    SeeClients,

    /// <summary>See how far oneself has been told of what happens, and ask for it again.</summary>
    UseOwnWebhook,
}
