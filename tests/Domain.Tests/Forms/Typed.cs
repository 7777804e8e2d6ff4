using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

/// <summary>A form as somebody types it.</summary>
internal static class Typed
{
    public static TypedFields Fields(params (string Field, string Text)[] typed) => new(typed.ToDictionary(pair => pair.Field, pair => pair.Text));
}
