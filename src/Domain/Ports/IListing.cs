using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A list for the desk, kept beside the truth because tables have no second index.</summary>
public interface IListing<TLine>
    where TLine : class, IListed
{
    /// <summary>Every line as it stands now, in no order. At most three storage requests, however many there are.</summary>
    Task<IReadOnlyCollection<TLine>> ReadAsync(CancellationToken cancellation);

    /// <summary>Puts a line in place of an earlier one about the same thing. Safe to repeat and to come late: the one that changed last stands.</summary>
    Task PutAsync(TLine line, CancellationToken cancellation);

    /// <summary>Removes the line of what is gone. Safe to repeat.</summary>
    Task RemoveAsync(RequestId id, CancellationToken cancellation);
}
