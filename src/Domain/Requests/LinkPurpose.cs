using System.Text.Json.Serialization;

namespace HostingFunctions.Domain.Requests;

/// <summary>What a personal link is for; each purpose has its own route. The first four belong to a request, the others to a hosted application.</summary>
public enum LinkPurpose
{
    /// <summary><c>/konfirmasi</c></summary>
    Confirm,

    /// <summary><c>/tinjau</c></summary>
    Review,

    /// <summary><c>/revisi</c></summary>
    Revise,

    /// <summary><c>/status</c></summary>
    Status,

    /// <summary><c>/layanan</c>: what the register knows. Stored under its first name.</summary>
    [JsonStringEnumMemberName("Hosting")]
    HostedApplication,

    /// <summary><c>/perpanjangan</c></summary>
    Renew,

    /// <summary><c>/kepala</c>: the agency's head confirms their address.</summary>
    ConfirmHead,

    /// <summary><c>/pengelola</c></summary>
    ChangeManager,

    /// <summary><c>/penggantian</c>: the PA sub-coordinator decides on another hosting manager.</summary>
    ManagerDecision,

    /// <summary><c>/gangguan</c></summary>
    Incident,

    /// <summary><c>/penghapusan</c>: the PA sub-coordinator decides.</summary>
    Deletion,

    /// <summary><c>/penghapusan</c>: a second person agrees.</summary>
    DeletionConsent,
}
