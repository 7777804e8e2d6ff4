namespace HostingFunctions.Domain.Lists;

/// <summary>Reads and writes what was chosen.</summary>
internal static class ListChoices
{
    /// <returns>Null when nothing was chosen, or nothing that there is.</returns>
    public static T? Read<T>(this IEnumerable<ListChoice<T>> choices, string? word)
        where T : struct => choices.FirstOrDefault(choice => choice.Word == word)?.Value;

    /// <returns>Null when nothing is chosen.</returns>
    public static string? WordOf<T>(this IEnumerable<ListChoice<T>> choices, T? value)
        where T : struct => value is null ? null : choices.First(choice => choice.Value.Equals(value)).Word;
}
