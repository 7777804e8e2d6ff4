namespace HostingFunctions.Domain.Register;

/// <summary>Something was asked of a hosted application that its state does not allow: a fault of the caller, who must look first.</summary>
public sealed class IllegalRegisterChangeException(string what) : InvalidOperationException($"Cannot {what} this hosted application as it stands.");
