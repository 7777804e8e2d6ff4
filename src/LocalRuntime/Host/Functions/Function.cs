using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>A function, checked and ready to run.</summary>
/// <param name="Declaration">What the app wrote.</param>
/// <param name="Definition">What the app may see of it.</param>
/// <param name="Body">Runs the method for an invocation, its parameters bound.</param>
internal sealed record Function(FunctionDeclaration Declaration, FunctionDefinition Definition, FunctionBody Body)
{
    internal string Name => Declaration.Name;
}
