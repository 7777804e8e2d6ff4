using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Tests.Clients;

public sealed class WebhookSignatureTests
{
    /// <summary>As the libraries of Standard Webhooks test themselves (github.com/standard-webhooks/standard-webhooks).</summary>
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private const string Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1614265330);

    private static readonly WebhookEvent Told = new(1, "msg_p5jXN8AQM9LWM0D4loKWxJek", "test", At, """{"test": 2432232314}""");

    [Fact]
    public void Sign_TestVectorOfTheStandard_IsItsSignature() => new WebhookSecret(Secret, null).Sign(Told.Id, At, Told.Body).ShouldBe(Signature);

    [Fact]
    public void Sign_SecretJustRotated_IsSignedByBothForSevenDays()
    {
        var webhook = new Webhook(new Uri("https://portal.batam.go.id/webhook"), [new WebhookSecret(Secret, null)], At).WithSecret(WebhookSecret.New(), At);

        webhook.Sign(Told, At).Split(' ').ShouldSatisfyAllConditions(both => both.Length.ShouldBe(2), both => both[1].ShouldBe(Signature));
        webhook.Sign(Told, At.AddDays(7)).Split(' ').ShouldHaveSingleItem().ShouldNotBe(Signature);
    }
}
