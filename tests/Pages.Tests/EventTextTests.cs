using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Pages.Components.Parts;

namespace HostingFunctions.Pages.Tests;

public sealed class EventTextTests
{
    [Fact]
    public void Of_EveryKindOfEvent_HasWordsOfItsOwn()
    {
        var words = Enum.GetValues<FactKind>().Select(kind => EventText.Of($"request.{WebhookEvent.NameOf(kind.ToString())}")).ToList();

        words.ShouldBeUnique();
        words.ShouldNotContain(EventText.Of("request.of_a_later_version"));
        EventText.Of("request.due_moved").ShouldBe("Tenggat berpindah");
    }

    [Theory]
    [InlineData("request-0123456789abcdef0123456789abcdef-3", "/meja/permohonan/0123456789abcdef0123456789abcdef")]
    [InlineData("application-0123456789abcdef0123456789abcdef-12", "/meja/register/0123456789abcdef0123456789abcdef")]
    [InlineData("request-x-3", null)]
    [InlineData("", null)]
    public void PageOf_AnId_IsThatOfWhatItIsAbout(string id, string? page) => EventText.PageOf(id).ShouldBe(page);
}
