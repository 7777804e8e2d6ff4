using System.Reflection;
using System.Reflection.Emit;
using FunctionsHost.Workers;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.DurableTask;

namespace FunctionsHost.Durable;

/// <summary>
/// The app's functions as the WebJobs SDK wants them: one public static method each. The methods are generated at run time and only pass the call on.
/// </summary>
internal sealed class JobFunctions : ITypeLocator
{
    /// <summary>A function that is called once, to learn what the extension tells durable clients.</summary>
    internal const string ClientFunction = "DurableClient";

    private static readonly MethodInfo Pass = typeof(JobCalls).GetMethod(nameof(JobCalls.RunAsync))!;

    private static readonly MethodInfo Keep = typeof(JobCalls).GetMethod(nameof(JobCalls.Keep))!;

    private readonly Type type;
    private readonly JobCalls calls;

    internal JobFunctions(FunctionApp app)
    {
        calls = new JobCalls(app);
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Host.Functions"), AssemblyBuilderAccess.Run).DefineDynamicModule("Host.Functions");
        var functions = module.DefineType("Host.Functions", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var target = functions.DefineField("Calls", typeof(JobCalls), FieldAttributes.Public | FieldAttributes.Static);
        foreach (var function in app.Functions.Where(function => function.TriggerType != "httpTrigger"))
        {
            Define(functions, target, function);
        }

        DefineClient(functions, target);
        type = functions.CreateType();
        type.GetField(target.Name)!.SetValue(null, calls);
    }

    /// <summary>What the extension tells durable clients. Known once <see cref="ClientFunction"/> was called.</summary>
    internal string Client => calls.Client;

    public IReadOnlyList<Type> GetTypes() => [type];

    /// <exception cref="NotSupportedException">This host does not know its trigger.</exception>
    private static void Define(TypeBuilder functions, FieldInfo target, Function function)
    {
        var (trigger, parameter, result) = function.TriggerType switch
        {
            "orchestrationTrigger" => (Mark<OrchestrationTriggerAttribute>(), typeof(string), typeof(Task<object>)),
            "activityTrigger" => (Mark<ActivityTriggerAttribute>(), typeof(string), typeof(Task<object>)),
            "timerTrigger" => (TimerMark(function), typeof(TimerInfo), typeof(Task)),
            var other => throw new NotSupportedException($"Function {function.Name} has a trigger '{other}', which this host does not know."),
        };
        var method = functions.DefineMethod(function.Name, MethodAttributes.Public | MethodAttributes.Static, result, [parameter, typeof(CancellationToken)]);
        method.SetCustomAttribute(NameMark(function.Name));
        method.DefineParameter(1, ParameterAttributes.None, "trigger").SetCustomAttribute(trigger);
        method.DefineParameter(2, ParameterAttributes.None, "cancellation");
        var body = method.GetILGenerator();
        body.Emit(OpCodes.Ldsfld, target);
        body.Emit(OpCodes.Ldstr, function.Name);
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Ldarg_1);
        body.Emit(OpCodes.Callvirt, Pass);
        body.Emit(OpCodes.Ret);
    }

    private static void DefineClient(TypeBuilder functions, FieldInfo target)
    {
        var method = functions.DefineMethod(ClientFunction, MethodAttributes.Public | MethodAttributes.Static, typeof(void), [typeof(string)]);
        method.SetCustomAttribute(NameMark(ClientFunction));
        method.SetCustomAttribute(Mark<NoAutomaticTriggerAttribute>());
        method.DefineParameter(1, ParameterAttributes.None, "client").SetCustomAttribute(Mark<DurableClientAttribute>());
        var body = method.GetILGenerator();
        body.Emit(OpCodes.Ldsfld, target);
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Callvirt, Keep);
        body.Emit(OpCodes.Ret);
    }

    private static CustomAttributeBuilder Mark<T>()
        where T : Attribute => new(typeof(T).GetConstructor(Type.EmptyTypes)!, []);

    private static CustomAttributeBuilder NameMark(string name) => new(typeof(FunctionNameAttribute).GetConstructor([typeof(string)])!, [name]);

    private static CustomAttributeBuilder TimerMark(Function function)
    {
        var runsOnStartup = function.Trigger.TryGetProperty("runOnStartup", out var flag) && flag.GetBoolean();
        return new(
            typeof(TimerTriggerAttribute).GetConstructor([typeof(string)])!, [function.Trigger.GetProperty("schedule").GetString()!],
            [typeof(TimerTriggerAttribute).GetProperty(nameof(TimerTriggerAttribute.RunOnStartup))!], [runsOnStartup]);
    }
}
