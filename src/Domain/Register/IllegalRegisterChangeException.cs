namespace HostingFunctions.Domain.Register;

/// <summary>The state of the hosted application does not allow this change. The caller is at fault: it must check first.</summary>
public sealed class IllegalRegisterChangeException(string what) : InvalidOperationException($"Cannot {what} this hosted application as it stands.");
