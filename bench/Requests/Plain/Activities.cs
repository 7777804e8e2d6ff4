using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Bench.Plain;

/// <summary>Called before and after each wait: they notify the measuring program where the app sends mails.</summary>
public sealed class Activities(IConfiguration settings)
{
    public const string Ask = nameof(Ask);

    public const string Take = nameof(Take);

    private static readonly HttpClient Http = new();

    [Function(Ask)]
    public Task AskAsync([ActivityTrigger] Question question, CancellationToken cancellation) => TellAsync(question, Ask, cancellation);

    [Function(Take)]
    public Task TakeAsync([ActivityTrigger] Question question, CancellationToken cancellation) => TellAsync(question, Take, cancellation);

    private async Task TellAsync(Question question, string what, CancellationToken cancellation)
    {
        using var answer = await Http.PostAsync(new Uri($"{settings["Tell"]}/{question.InstanceId}/{what}/{question.Number}"), null, cancellation);
        answer.EnsureSuccessStatusCode();
    }
}
