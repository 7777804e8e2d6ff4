namespace HostingFunctions.Workflow;

internal enum StepEnding
{
    Yes,
    No,
    Withdrawn,
}
