namespace HostingFunctions.Domain.Identity;

/// <summary>Which identity number a person has: NIP for civil servants (ASN), NIK for everybody else (form PA-17).</summary>
public enum IdKind
{
    Nip,
    Nik,
}
