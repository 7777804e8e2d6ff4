using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Settings;

internal static class CheckedOptions
{
    /// <summary>Binds a section and checks it when the app starts, so that a wrong setting is named at once and not at the first request.</summary>
    /// <param name="problemOf">What is wrong, naming the setting; null when all is well.</param>
    public static void AddChecked<T>(this IServiceCollection services, IConfiguration section, Func<T, string?> problemOf)
        where T : class
    {
        services.AddOptions<T>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>>(new Check<T>(problemOf));
    }

    private sealed class Check<T>(Func<T, string?> problemOf) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options) =>
            problemOf(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
    }
}
