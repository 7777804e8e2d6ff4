namespace HostingFunctions.Webhooks;

/// <summary>The name of a receiver leads where this service tells nobody.</summary>
public sealed class AddressRefusedException() : IOException("The receiver's name leads to an address that is not permitted.");
