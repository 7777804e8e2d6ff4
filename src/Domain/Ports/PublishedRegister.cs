using HostingFunctions.Domain.Figures;

namespace HostingFunctions.Domain.Ports;

/// <param name="Mark">Another one whenever it was made anew.</param>
public sealed record PublishedRegister(PublicRegister Register, string Mark);
