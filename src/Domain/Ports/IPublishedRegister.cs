using HostingFunctions.Domain.Figures;

namespace HostingFunctions.Domain.Ports;

/// <summary>The register for everybody, made ready beforehand, so that a page that anybody may open costs next to nothing.</summary>
public interface IPublishedRegister
{
    /// <summary>In one storage request; null while there is none.</summary>
    Task<PublishedRegister?> FindAsync(CancellationToken cancellation);

    /// <summary>In place of the one before.</summary>
    Task PutAsync(PublicRegister register, CancellationToken cancellation);
}
