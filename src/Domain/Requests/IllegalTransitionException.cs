namespace HostingFunctions.Domain.Requests;

/// <summary>The state of the request does not allow this act. The caller is at fault: it must check first.</summary>
public sealed class IllegalTransitionException(string what, RequestState state) : InvalidOperationException($"Cannot {what} a request that is {state}.");
