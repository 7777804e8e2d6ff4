namespace HostingFunctions.Pages.Components.Parts;

/// <summary>How far a step of a request has come.</summary>
public enum ProgressStage
{
    Waiting,
    Current,
    Done,
    Refused,
}
