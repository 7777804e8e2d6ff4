using HostingFunctions.Domain.Import;

namespace HostingFunctions.Desk;

/// <summary>How far an import is published, as JSON for programs.</summary>
/// <param name="IsOpen">Whether it goes on by itself.</param>
internal sealed record PublicationJson(string FileName, string By, DateTimeOffset At, int Rows, int Done, bool IsOpen, DateTimeOffset? EndedAt)
{
    public static PublicationJson Of(Publication one, bool isOpen) => new(one.Sheet.FileName, one.By, one.At, one.Rows, one.Done, isOpen, one.EndedAt);
}
