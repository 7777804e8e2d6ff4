namespace HostingFunctions.Simulator;

/// <summary>Somebody cannot go on: a mail never came, or the service refused what they did. The message says who, what and when.</summary>
public sealed class SimulationStuckException(string message) : Exception(message);
