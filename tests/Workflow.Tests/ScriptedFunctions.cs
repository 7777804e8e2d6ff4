using HostingFunctions.Domain.Requests;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostingFunctions.Workflow.Tests;

/// <summary>The functions of the app with scripted behaviour.</summary>
public sealed class ScriptedFunctions(ScriptedActivities script)
{
    [Function(OrchestrationNames.HostingRequest)]
    public static Task<string> HostingRequest([OrchestrationTrigger] TaskOrchestrationContext context) => HostingRequestOrchestration.RunAsync(context);

    [Function(ActivityNames.ReceiveRequest)]
    public DateTimeOffset ReceiveRequest([ActivityTrigger] RoundOfRequest round) => script.AwaitAnswer(ActivityNames.ReceiveRequest, round);

    [Function(ActivityNames.ReturnRequest)]
    public DateTimeOffset ReturnRequest([ActivityTrigger] RoundOfRequest round) => script.AwaitAnswer(ActivityNames.ReturnRequest, round);

    [Function(ActivityNames.LapseRequest)]
    public LapseAnswer LapseRequest([ActivityTrigger] RoundOfRequest round) => script.Lapse(round);

    [Function(ActivityNames.AnnounceWithdrawal)]
    public bool AnnounceWithdrawal([ActivityTrigger] string requestId) => script.Do(ActivityNames.AnnounceWithdrawal, requestId);

    [Function(ActivityNames.BeginRenewal)]
    public bool BeginRenewal([ActivityTrigger] string requestId) => script.Begin(requestId);

    [Function(ActivityNames.CloseRenewal)]
    public bool CloseRenewal([ActivityTrigger] string requestId) => script.Do(ActivityNames.CloseRenewal, requestId);

    [Function(ActivityNames.OpenStep)]
    public DateTimeOffset OpenStep([ActivityTrigger] StepOfRequest step) => script.Open(step);

    [Function(ActivityNames.LookAfterStep)]
    public DateTimeOffset LookAfterStep([ActivityTrigger] StepOfRequest step) => script.LookAfter(step);

    [Function(ActivityNames.CloseStep)]
    public Answer? CloseStep([ActivityTrigger] StepOfRequest step) => script.Close(step);
}
