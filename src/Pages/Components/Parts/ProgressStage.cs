namespace HostingFunctions.Pages.Components.Parts;

/// <summary>How far one step of a request is.</summary>
public enum ProgressStage
{
    Waiting,
    Current,
    Done,
    Refused,
}
