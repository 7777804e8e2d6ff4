namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Binds a parameter to the request's body, read by the input formatters of ASP.NET Core MVC (JSON unless more are added).</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct, AllowMultiple = true)]
public class FromBodyAttribute : Attribute;
