using HostingFunctions.Domain.Register;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>Short scripts.</summary>
internal static class Scripts
{
    public static IReadOnlyList<string> Stages { get; } = RenewalStages.Usual.Split(' ');

    /// <summary>Hosted before the period, and then left alone.</summary>
    public static Script Idle(string name, string filedOn) =>
        new(name, $"Dinas {name}", DateOnly.Parse(filedOn, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Both recipients of each stage, as <see cref="Play.Notices"/> has them.</summary>
    public static IEnumerable<string> NoticesOf(string name, params IEnumerable<string> stages) =>
        stages.SelectMany(stage => new[] { $"{name} {stage} dinas", $"{name} {stage} pengelola" });
}
