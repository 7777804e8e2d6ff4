using HostingFunctions.Domain.Ports;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Links;

/// <summary>How an attempt to act ended.</summary>
/// <param name="Answer">The answer to the person; null when somebody else was first and the act must be decided again on what is stored now.</param>
/// <param name="IsStored">Whether this act, with the files sent for it, is stored.</param>
public sealed record ActEnding(IResult? Answer, bool IsStored)
{
    /// <summary>Whether the form is shown again because something in it is wrong.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Somebody else was first.</summary>
    public static ActEnding Outrun { get; } = new(null, false);

    /// <param name="answer">The answer to the person once the act is stored.</param>
    public static async Task<ActEnding> OfAsync(Task<StoreOutcome> storing, Func<Task<IResult>> answer) =>
        await storing == StoreOutcome.Stored ? new ActEnding(await answer(), true) : Outrun;
}
