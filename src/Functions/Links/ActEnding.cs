using HostingFunctions.Domain.Ports;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Links;

/// <summary>How an attempt at an act ended.</summary>
/// <param name="Answer">What the person is told; null when somebody else was first, so that the act is decided again upon what is stored now.</param>
/// <param name="IsStored">Whether this very act is stored, and with it the files that were sent.</param>
public sealed record ActEnding(IResult? Answer, bool IsStored)
{
    /// <summary>Somebody else was first.</summary>
    public static ActEnding Outrun { get; } = new(null, false);

    /// <param name="answer">What the person is told once the act is stored.</param>
    public static async Task<ActEnding> OfAsync(Task<StoreOutcome> storing, Func<Task<IResult>> answer) =>
        await storing == StoreOutcome.Stored ? new ActEnding(await answer(), true) : Outrun;
}
