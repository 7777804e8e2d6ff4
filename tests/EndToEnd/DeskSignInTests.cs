using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;
using HostingFunctions.Testing;
using Microsoft.Playwright;

namespace HostingFunctions.EndToEnd;

/// <summary>Officials sign in with a real browser and an account of a real OpenID Connect provider, and out.</summary>
public sealed class DeskSignInTests(DeskSignInTests.OwnService fixture, ChromiumFixture browser) : IClassFixture<DeskSignInTests.OwnService>
{
    private static readonly string Email = Sample.Holder("SubKoordinatorPa").Email;

    /// <summary>The service, with a provider that vouches for one official.</summary>
    public sealed class OwnService : IAsyncLifetime
    {
        private Provider? provider;
        private HostingService? service;

        public Uri Address => service!.Address;

        public async ValueTask InitializeAsync()
        {
            provider = await Provider.StartAsync(Email);
            service = await HostingService.StartAsync(new Dictionary<string, string>
            {
                ["SignIn__Authority"] = provider.Address,
                ["SignIn__ClientId"] = "hosting",
                ["SignIn__ClientSecret"] = "rahasia-untuk-uji",
            });
        }

        public async ValueTask DisposeAsync()
        {
            await (service?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (provider?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Desk_EnteredByTheProvider_StaysClosedToACookieThatWasCopiedBeforeSigningOut(int width)
    {
        await using var window = await browser.OpenAsync(fixture.Address, width);

        await window.GoAsync("/meja/register");
        await window.VerifyAsync();
        await window.TurnAsync(() => PressAsync(AriaRole.Link, "Masuk dengan akun dinas"));

        (await window.HeadingAsync()).ShouldBe("Register");
        await window.VerifyAsync();
        var copied = await window.Page.Context.CookiesAsync();
        await window.TurnAsync(() => PressAsync(AriaRole.Button, "Keluar"));
        await window.VerifyAsync();
        await window.Page.Context.AddCookiesAsync(copied.Select(cookie => new Cookie
        {
            Name = cookie.Name, Value = cookie.Value, Url = $"https://{fixture.Address.Host}", Secure = true, HttpOnly = true,
        }));
        await window.GoAsync("/meja");
        (await window.HeadingAsync()).ShouldBe("Masuk untuk petugas");

        Task PressAsync(AriaRole role, string name) => window.Page.GetByRole(role, new() { Name = name, Exact = true }).ClickAsync();
    }
}
