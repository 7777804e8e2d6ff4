using FunctionsHost.Workers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FunctionsHost.Durable;

/// <summary>Passes calls of the WebJobs SDK on to the worker. Public, because the methods generated at run time are in another assembly.</summary>
public sealed class JobCalls(FunctionApp app)
{
    private static readonly JsonSerializerSettings AsWritten = new() { DateParseHandling = DateParseHandling.None };

    private readonly Dictionary<string, Function> functions = app.Functions.ToDictionary(function => function.Name);

    /// <summary>What the extension tells durable clients about how to reach it.</summary>
    internal string Client { get; private set; } = "";

    public void Keep(string client) => Client = client;

    /// <param name="trigger">An orchestration's history, an activity's input as JSON, or a timer's last and next run.</param>
    public async Task<object?> RunAsync(string function, object? trigger, CancellationToken cancellation)
    {
        var input = trigger switch
        {
            null => new TypedData(),
            string text => new TypedData { String = text },
            _ => new TypedData { Json = JsonConvert.SerializeObject(trigger) },
        };
        return ValueOf(await app.InvokeAsync(functions[function], input, cancellation));
    }

    // The extension needs plain scalars: a JValue instead of a string breaks an orchestration.
    private static object? ValueOf(TypedData? data) => data?.DataCase switch
    {
        TypedData.DataOneofCase.String => data.String,
        TypedData.DataOneofCase.Json => JsonConvert.DeserializeObject<JToken>(data.Json, AsWritten) is var json && json is JValue scalar ? scalar.Value : json,
        TypedData.DataOneofCase.Int => data.Int,
        TypedData.DataOneofCase.Double => data.Double,
        TypedData.DataOneofCase.Bytes => data.Bytes.ToByteArray(),
        _ => null,
    };
}
