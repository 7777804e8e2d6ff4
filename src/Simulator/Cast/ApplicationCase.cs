using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.People;

namespace HostingFunctions.Simulator.Cast;

/// <summary>The current state of one application in a simulation.</summary>
public sealed class ApplicationCase(Script script, int order)
{
    public Script Script => script;

    public string Name => script.Application;

    /// <summary>Its number, from 1, which never changes.</summary>
    public int Order => order;

    /// <summary>The agency's present hosting manager.</summary>
    public required Applicant Manager { get; set; }

    public required Agency Agency { get; init; }

    /// <summary>The id of the first request; null until it is filed.</summary>
    public string? RequestId { get; set; }

    /// <summary>The id of the request filed last: the first one or a renewal.</summary>
    public string? NewestRequestId { get; set; }

    /// <summary>The register's record; null until the application is hosted.</summary>
    public RegisterRecord? Record { get; set; }

    /// <summary>The request as last read.</summary>
    public HostingRequest? Request { get; set; }

    /// <summary>Its standing as last written to the timeline.</summary>
    public string Standing { get; set; } = "";

    /// <summary>The number of mails about it that reached somebody.</summary>
    public int Mails { get; set; }
}
