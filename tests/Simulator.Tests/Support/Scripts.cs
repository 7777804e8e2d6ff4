using HostingFunctions.Domain.Register;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>Short scripts.</summary>
internal static class Scripts
{
    public static IReadOnlyList<string> Stages { get; } = RenewalStages.Usual.Split(' ');

    /// <summary>An application that is hosted before the period and then left alone.</summary>
    public static Script Idle(string name, string filedOn) =>
        new(name, $"Dinas {name}", DateOnly.Parse(filedOn, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The notices of each stage to both recipients, in the format of <see cref="Play.Notices"/>.</summary>
    public static IEnumerable<string> NoticesOf(string name, params IEnumerable<string> stages) =>
        stages.SelectMany(stage => new[] { $"{name} {stage} dinas", $"{name} {stage} pengelola" });
}
