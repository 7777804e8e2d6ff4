using System.Diagnostics;
using System.Net.Sockets;

namespace FunctionsHost.Workers;

/// <summary>A worker that has loaded its functions and can run them.</summary>
internal sealed class Worker
{
    private readonly WorkerChannel channel;

    private Worker(WorkerChannel channel, Uri? address, IReadOnlyList<Function> functions) =>
        (this.channel, Address, Functions) = (channel, address, functions);

    /// <summary>The address of its own web server for HTTP functions; null when it has none.</summary>
    internal Uri? Address { get; }

    internal IReadOnlyList<Function> Functions { get; }

    internal Task Ended => channel.Ended;

    /// <summary>Asks a newly connected worker for its functions, and has it load them.</summary>
    /// <exception cref="InvalidOperationException">The worker cannot load a function.</exception>
    /// <exception cref="WorkerProcessExitException">The worker went away.</exception>
    internal static async Task<Worker> LoadAsync(WorkerChannel channel, string folder)
    {
        var init = await AskAsync(channel, message =>
            message.WorkerInitRequest = new() { HostVersion = "4.0.0.0", WorkerDirectory = folder, FunctionAppDirectory = folder });
        ThrowIfFailed(init.WorkerInitResponse.Result, "The worker does not start");
        var listed = await AskAsync(channel, message => message.FunctionsMetadataRequest = new() { FunctionAppDirectory = folder });
        ThrowIfFailed(listed.FunctionMetadataResponse.Result, "The worker cannot list its functions");
        var functions = listed.FunctionMetadataResponse.FunctionMetadataResults.Select(declared => new Function(declared)).ToList();
        foreach (var function in functions)
        {
            var loaded = await AskAsync(channel, message =>
                message.FunctionLoadRequest = new() { FunctionId = function.Declared.FunctionId, Metadata = function.Declared });
            ThrowIfFailed(loaded.FunctionLoadResponse.Result, $"The worker cannot load function {function.Name}");
        }

        Uri? address = null;
        if (init.WorkerInitResponse.Capabilities.TryGetValue("HttpUri", out var uri))
        {
            address = new Uri(uri);
            await WhenListeningAsync(address, channel.Ended);
        }

        return new Worker(channel, address, functions);
    }

    /// <summary>Runs a function.</summary>
    /// <param name="id">The invocation's id, by which the worker finds the matching HTTP request.</param>
    /// <param name="client">The JSON for durable clients' bindings.</param>
    /// <exception cref="FunctionFailedException">The function failed.</exception>
    /// <exception cref="WorkerProcessExitException">The worker went away during the invocation.</exception>
    internal async Task<TypedData?> InvokeAsync(
        Function function, string id, TypedData trigger, IEnumerable<KeyValuePair<string, string>> metadata, string client, CancellationToken cancellation)
    {
        var request = new InvocationRequest
        {
            InvocationId = id,
            FunctionId = function.Declared.FunctionId,

            // Always present: without it the worker fails every invocation.
            TraceContext = new() { TraceParent = Activity.Current?.Id ?? "", TraceState = Activity.Current?.TraceStateString ?? "" },
        };
        request.InputData.Add(new ParameterBinding { Name = function.TriggerName, Data = trigger });
        request.InputData.Add(function.Clients.Select(name => new ParameterBinding { Name = name, Data = new() { String = client } }));
        foreach (var (name, value) in metadata)
        {
            request.TriggerMetadata.Add(name, new TypedData { String = value });
        }

        // The answer is awaited whether or not the worker heeds the cancellation: until then it is at work.
        using var cancel = cancellation.Register(() => channel.Send(new() { InvocationCancel = new() { InvocationId = id } }));
        var answer = (await channel.AskAsync(new() { RequestId = id, InvocationRequest = request })).InvocationResponse;
        var (result, failure) = (answer.Result, answer.Result.Exception);
        return result.Status == StatusResult.Types.Status.Success
            ? answer.ReturnValue
            : throw new FunctionFailedException($"{result.Status}", failure?.Message ?? "", failure?.StackTrace ?? "");
    }

    /// <summary>Asks the worker to end.</summary>
    internal void Terminate() => channel.Send(new() { WorkerTerminate = new() });

    /// <summary>Closes the channel: no more messages come from the worker afterwards.</summary>
    internal Task CloseAsync()
    {
        channel.Close();
        return channel.Ended;
    }

    private static Task<StreamingMessage> AskAsync(WorkerChannel channel, Action<StreamingMessage> fill)
    {
        var message = new StreamingMessage { RequestId = Guid.NewGuid().ToString() };
        fill(message);
        return channel.AskAsync(message);
    }

    private static void ThrowIfFailed(StatusResult? result, string what)
    {
        if (result is { Status: not StatusResult.Types.Status.Success })
        {
            throw new InvalidOperationException($"{what}: {result.Exception?.Message}");
        }
    }

    /// <summary>Waits for the worker to listen, because it announces its address before that.</summary>
    private static async Task WhenListeningAsync(Uri address, Task ended)
    {
        while (!ended.IsCompleted)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(address.Host, address.Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }

        throw new WorkerProcessExitException();
    }
}
