using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary>The functions of an app.</summary>
internal sealed partial class FunctionCatalog
{
    private const BindingFlags Methods =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly | BindingFlags.NonPublic;

    private readonly IReadOnlyList<Function> _functions;

    private FunctionCatalog(IReadOnlyList<Function> functions)
    {
        _functions = functions;
    }

    /// <summary>Finds the functions of <paramref name="types"/>, less those that a setting <c>AzureWebJobs.{Name}.Disabled</c> turns off.</summary>
    /// <exception cref="InvalidOperationException">A function is declared wrongly; the message names it.</exception>
    internal static FunctionCatalog Discover(IEnumerable<Type> types, FunctionFactory factory, IConfiguration settings)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var functions = new List<Function>();
        foreach (var (name, type, method) in Declared(types))
        {
            if (!Name().IsMatch(name) || name.Equals("host", StringComparison.OrdinalIgnoreCase))
            {
                throw FunctionDeclaration.Fault(name, method, "its name must be a letter and at most 127 letters, digits, '_' or '-', and not 'host'");
            }

            if (!names.Add(name))
            {
                throw FunctionDeclaration.Fault(name, method, "another function has that name");
            }

            var function = factory.Create(FunctionDeclaration.Read(name, type, method));
            if (settings[$"AzureWebJobs.{name}.Disabled"] is not ("1" or "true" or "True" or "TRUE"))
            {
                functions.Add(function);
            }
        }

        return new(functions);
    }

    /// <summary>Whether a function is an orchestrator or an activity, or takes a client of the task hub.</summary>
    internal bool UsesDurable => _functions.Any(f =>
        f.Declaration.Trigger is OrchestrationTriggerAttribute or ActivityTriggerAttribute
        || f.Declaration.Method.GetParameters().Any(p => p.IsDefined(typeof(DurableClientAttribute))));

    /// <summary>The functions whose trigger is a <typeparamref name="TTrigger"/>, with it.</summary>
    internal IReadOnlyList<(Function Function, TTrigger Trigger)> TriggeredBy<TTrigger>()
        where TTrigger : class =>
        [
            .. from function in _functions
               let trigger = function.Declaration.Trigger as TTrigger
               where trigger is not null
               select (function, trigger),
        ];

    private static IEnumerable<(string Name, Type Type, MethodInfo Method)> Declared(IEnumerable<Type> types) =>
        from type in types
        where type.IsClass
        from method in type.GetMethods(Methods)
        let attribute = method.GetCustomAttribute<FunctionAttribute>()
        where attribute is not null
        orderby attribute.Name
        select (attribute.Name, type, method);

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,127}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
