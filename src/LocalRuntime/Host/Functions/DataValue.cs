using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LocalRuntime.Hosting;

/// <summary>A route value, or another value the trigger brought by name, as a parameter's type.</summary>
internal static class DataValue
{
    /// <summary>Converts as the worker does: text as it is, GUIDs and dates by parsing, all else read as JSON.</summary>
    /// <exception cref="FunctionInputConverterException">The value does not convert, or is missing where the parameter needs one.</exception>
    internal static object? Convert(Invocation invocation, ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var source = invocation.BindingContext.BindingData.GetValueOrDefault(parameter.Name!);
        return source switch
        {
            null => Missing(invocation, parameter),
            string text when type.IsAssignableFrom(typeof(string)) => text,
            string text when type == typeof(Guid) && Guid.TryParse(text, out var guid) => guid,
            string text when type == typeof(DateTimeOffset) && DateTimeOffset.TryParse(text, out var moment) => moment,
            string text when type == typeof(DateTime) && DateTime.TryParse(text, out var date) => date,
            string text when type == typeof(byte[]) => Encoding.UTF8.GetBytes(text),
            string text => ReadJson(invocation, parameter, text),
            _ when type.IsInstanceOfType(source) => source,
            _ => throw Fault(invocation, parameter, null),
        };
    }

    private static object? Missing(Invocation invocation, ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        return parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? throw Fault(invocation, parameter, null)
            : null;
    }

    private static object? ReadJson(Invocation invocation, ParameterInfo parameter, string text)
    {
        var json = invocation.InstanceServices.GetRequiredService<IOptions<JsonSerializerOptions>>().Value;
        try
        {
            return JsonSerializer.Deserialize(text, parameter.ParameterType, json);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw Fault(invocation, parameter, e);
        }
    }

    // The value itself may be a token: it stays out of the message.
    private static FunctionInputConverterException Fault(Invocation invocation, ParameterInfo parameter, Exception? cause) =>
        new($"Function '{invocation.FunctionDefinition.Name}': parameter '{parameter.Name}' has no value that is a {parameter.ParameterType.Name}.", cause);
}
