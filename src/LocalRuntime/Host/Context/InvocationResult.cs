namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function returned; setting it replaces what is answered.</summary>
public abstract class InvocationResult : InvocationResult<object>;
