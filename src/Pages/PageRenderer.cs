using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Pages;

/// <summary>Renders a page model as a complete HTML document. Safe for concurrent use.</summary>
/// <param name="services">
/// May contain a <see cref="Letterhead"/>, by default <see cref="Letterhead.Batam"/>, and a <see cref="Contact"/>, by default none.
/// </param>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    // The pages need no service, and the services that MVC registers for components cost the first page more time than the page itself.
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    private readonly Letterhead letterhead = services.GetService<Letterhead>() ?? Letterhead.Batam;
    private readonly Contact contact = services.GetService<Contact>() ?? Contact.None;

    /// <exception cref="ArgumentOutOfRangeException">No component shows this kind of model.</exception>
    public async Task<string> RenderAsync(PageModel model)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Components.Layout.Model)] = model,
            [nameof(Components.Layout.Page)] = ComponentOf(model),
            [nameof(Components.Layout.Letterhead)] = letterhead,
            [nameof(Components.Layout.Contact)] = contact,
        });

        // One renderer per page: a renderer keeps every component that it ever rendered.
        await using var renderer = new HtmlRenderer(NoServices, loggers);
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<Components.Layout>(parameters)).ToHtmlString());
    }

    private static Type ComponentOf(PageModel model) => model switch
    {
        HomePage => typeof(Components.HomePage),
        GuidePage => typeof(Components.GuidePage),
        RequestFormPage => typeof(Components.RequestFormPage),
        DraftAskPage => typeof(Components.DraftAskPage),
        DraftCheckPage => typeof(Components.DraftCheckPage),
        SubmittedPage => typeof(Components.SubmittedPage),
        ConfirmPage => typeof(Components.ConfirmPage),
        AmendPage => typeof(Components.AmendPage),
        DisownPage => typeof(Components.DisownPage),
        LostLinkPage => typeof(Components.LostLinkPage),
        FreshLinkPage => typeof(Components.FreshLinkPage),
        ReviewPage => typeof(Components.ReviewPage),
        StatusPage => typeof(Components.StatusPage),
        HostedApplicationPage => typeof(Components.HostedApplicationPage),
        DeletionPage => typeof(Components.DeletionPage),
        DeletionConsentPage => typeof(Components.DeletionConsentPage),
        QuestionsPage => typeof(Components.QuestionsPage),
        HeadConfirmationPage => typeof(Components.HeadConfirmationPage),
        ManagerChangePage => typeof(Components.ManagerChangePage),
        ManagerConfirmationPage => typeof(Components.ManagerConfirmationPage),
        ManagerDecisionPage => typeof(Components.ManagerDecisionPage),
        IncidentPage => typeof(Components.IncidentPage),
        StaleLinkPage => typeof(Components.StaleLinkPage),
        StaleRegisterLinkPage => typeof(Components.StaleRegisterLinkPage),
        PublicRegisterPage => typeof(Components.PublicRegisterPage),
        SealSearchPage => typeof(Components.SealSearchPage),
        SealPage => typeof(Components.SealPage),
        SignInPage => typeof(Components.SignInPage),
        SignInLinkPage => typeof(Components.SignInLinkPage),
        MorningMailPage => typeof(Components.MorningMailPage),
        MyDeskPage => typeof(Components.MyDeskPage),
        RequestListPage => typeof(Components.RequestListPage),
        RequestFilePage => typeof(Components.RequestFilePage),
        ApplicationListPage => typeof(Components.ApplicationListPage),
        ApplicationFilePage => typeof(Components.ApplicationFilePage),
        FiguresPage => typeof(Components.FiguresPage),
        ProofPage => typeof(Components.ProofPage),
        LetterPage => typeof(Components.LetterPage),
        ImportPage => typeof(Components.ImportPage),
        ClientsPage => typeof(Components.ClientsPage),
        ClientPage => typeof(Components.ClientPage),
        WebhookPage => typeof(Components.WebhookPage),
        CalendarPage => typeof(Components.CalendarPage),
        DestructionPage => typeof(Components.DestructionPage),
        DryRunPage => typeof(Components.DryRunPage),
        DestructionRecordPage => typeof(Components.DestructionRecordPage),
        DataAskPage => typeof(Components.DataAskPage),
        DeskDataPage => typeof(Components.DeskDataPage),
        PersonalDataPage => typeof(Components.PersonalDataPage),
        PrivacyPage => typeof(Components.PrivacyPage),
        RetentionPage => typeof(Components.RetentionPage),
        MyCalendarPage => typeof(Components.MyCalendarPage),
        OfficialsPage => typeof(Components.OfficialsPage),
        OfficialAddressPage => typeof(Components.OfficialAddressPage),
        MessagePage => typeof(Components.MessagePage),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "No component shows this model."),
    };
}
