using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Settings;

internal static class OptionsChecks
{
    /// <summary>Like the framework's <c>Validate</c>, but the message can quote the setting.</summary>
    public static OptionsBuilder<T> Validate<T>(this OptionsBuilder<T> builder, Func<T, bool> isRight, Func<T, string> message)
        where T : class
    {
        builder.Services.AddSingleton<IValidateOptions<T>>(new Check<T>(isRight, message));
        return builder;
    }

    private sealed class Check<T>(Func<T, bool> isRight, Func<T, string> message) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options) =>
            isRight(options) ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(message(options));
    }
}
