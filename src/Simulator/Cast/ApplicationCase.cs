using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.People;

namespace HostingFunctions.Simulator.Cast;

/// <summary>One application of a simulation, as far as it has come.</summary>
public sealed class ApplicationCase(Script script, int order)
{
    public Script Script => script;

    public string Name => script.Application;

    /// <summary>From 1: tells apart, in one order for ever.</summary>
    public int Order => order;

    /// <summary>Who represents the agency now.</summary>
    public required Applicant Manager { get; set; }

    public required Agency Agency { get; init; }

    /// <summary>The first request; null until it is filed.</summary>
    public string? RequestId { get; set; }

    /// <summary>The request filed last, the first or a renewal.</summary>
    public string? NewestRequestId { get; set; }

    /// <summary>As the register has it; null until it is hosted.</summary>
    public HostingRecord? Record { get; set; }

    /// <summary>As it was read last.</summary>
    public HostingRequest? Request { get; set; }

    /// <summary>How it stands, as the timeline said last.</summary>
    public string Standing { get; set; } = "";

    /// <summary>Mails about it so far that reached somebody.</summary>
    public int Mails { get; set; }
}
