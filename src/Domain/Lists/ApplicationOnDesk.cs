namespace HostingFunctions.Domain.Lists;

/// <summary>A hosted application that waits for an official.</summary>
/// <param name="IsToDecide">Whether they decide on its deletion.</param>
/// <param name="OpenIncidents">Disturbances that they have to work on.</param>
public sealed record ApplicationOnDesk(ListedApplication Line, bool IsToDecide, int OpenIncidents);
