using System.Collections.Concurrent;
using System.Threading.Channels;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace FunctionsHost.Workers;

/// <summary>The stream of messages to and from one worker.</summary>
internal sealed class WorkerChannel(ILoggerFactory logs)
{
    private readonly Channel<StreamingMessage> outgoing = Channel.CreateUnbounded<StreamingMessage>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> asked = [];
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the worker is gone.</summary>
    internal Task Ended => ended.Task;

    /// <summary>Carries messages until the worker goes away or the channel is closed.</summary>
    internal async Task RunAsync(IAsyncStreamReader<StreamingMessage> from, IServerStreamWriter<StreamingMessage> to, CancellationToken gone)
    {
        try
        {
            await Task.WhenAny(ReadAsync(from, gone), WriteAsync(to, gone)).Unwrap();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or Grpc.Core.RpcException or InvalidOperationException)
        {
            // The worker went away in the middle of a message.
        }
        finally
        {
            Close();
            ended.TrySetResult();
            foreach (var id in asked.Keys)
            {
                if (asked.TryRemove(id, out var answer))
                {
                    answer.TrySetException(new WorkerProcessExitException());
                }
            }
        }
    }

    internal void Send(StreamingMessage message) => outgoing.Writer.TryWrite(message);

    /// <summary>Sends a message and waits for its answer.</summary>
    /// <exception cref="WorkerProcessExitException">The worker went away.</exception>
    internal async Task<StreamingMessage> AskAsync(StreamingMessage message)
    {
        var answer = new TaskCompletionSource<StreamingMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[message.RequestId] = answer;
        if (!outgoing.Writer.TryWrite(message) || ended.Task.IsCompleted)
        {
            asked.TryRemove(message.RequestId, out _);
            throw new WorkerProcessExitException();
        }

        return await answer.Task;
    }

    /// <summary>Ends the stream; the worker does not do so when it stops.</summary>
    internal void Close() => outgoing.Writer.TryComplete();

    private async Task ReadAsync(IAsyncStreamReader<StreamingMessage> from, CancellationToken gone)
    {
        while (await from.MoveNext(gone))
        {
            var message = from.Current;
            if (message.ContentCase == StreamingMessage.ContentOneofCase.RpcLog)
            {
                Log(message.RpcLog);
            }
            else if (asked.TryRemove(message.RequestId, out var answer))
            {
                answer.TrySetResult(message);
            }
        }
    }

    private async Task WriteAsync(IServerStreamWriter<StreamingMessage> to, CancellationToken gone)
    {
        await foreach (var message in outgoing.Reader.ReadAllAsync(gone))
        {
            await to.WriteAsync(message, gone);
        }
    }

    private void Log(RpcLog entry)
    {
        var log = logs.CreateLogger(entry.Category);
        var text = entry.Exception is { Message.Length: > 0 } cause ? $"{entry.Message}\n{cause.Message}\n{cause.StackTrace}" : entry.Message;
        log.Log((LogLevel)entry.Level, "{Message}", text);
    }
}
