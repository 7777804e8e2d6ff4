using Xunit.Sdk;
using Xunit.v3;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>Runs the test that destroys something of the year after those that count it.</summary>
internal sealed class DestructionLast : ITestMethodOrderer
{
    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod =>
        [.. testMethods.OrderBy(test => test?.MethodName.StartsWith("Destruction_", StringComparison.Ordinal) == true)];
}
