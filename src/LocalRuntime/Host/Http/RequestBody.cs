using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LocalRuntime.Hosting;

/// <summary>The body of a request, as the type of a [FromBody] parameter.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body with MVC's input formatters.</summary>
    /// <exception cref="InvalidOperationException">The body is empty, of a media type no formatter reads, or wrong.</exception>
    internal static async ValueTask<object?> ReadAsync(Invocation invocation, Type type)
    {
        var http = invocation.GetHttpContext()!;
        var services = http.RequestServices;
        var errors = new ModelStateDictionary();
        var context = new InputFormatterContext(
            http, "", errors, services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(type),
            services.GetRequiredService<IHttpRequestStreamReaderFactory>().CreateReader);
        var formatter = services.GetRequiredService<IOptions<MvcOptions>>().Value.InputFormatters.FirstOrDefault(f => f.CanRead(context))
            ?? throw new InvalidOperationException($"No input formatter reads a body of type '{http.Request.ContentType}'.");
        var result = await formatter.ReadAsync(context);
        if (result.IsModelSet)
        {
            return result.Model;
        }

        throw new InvalidOperationException(errors.IsValid
            ? "A non-empty request body is required."
            : string.Join(Environment.NewLine, errors.Values.SelectMany(e => e.Errors).Select(e => e.ErrorMessage)));
    }
}
