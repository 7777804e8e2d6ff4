namespace HostingFunctions.Domain.Requests;

/// <summary>Something was asked of a request that its state does not allow: a fault of the caller, who must look first.</summary>
public sealed class IllegalTransitionException(string what, RequestState state) : InvalidOperationException($"Cannot {what} a request that is {state}.");
