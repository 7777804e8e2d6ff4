namespace HostingFunctions.Domain.Requests;

/// <summary>What a personal link is for; each has its own route.</summary>
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
}
