using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Notifications.Smtp;
using HostingFunctions.Notifications.Tests.Smtp;

namespace HostingFunctions.Notifications.Tests.Bounces;

/// <summary>Each mail has an address of its own to come back to, which nobody can make up.</summary>
public sealed class BounceAddressesTests
{
    private static readonly BounceAddresses Ours = new("pantulan@batam.go.id", Key(1));

    [Fact]
    public void Read_WhatWasGiven_NamesTheRowOfTheLedgerHoweverItsCaseCame()
    {
        var random = new Random(14);
        for (var n = 0; n < 10_000; n++)
        {
            var key = new LedgerKey(HoldingKind.Request, NewId(random), $"mail {n}");
            var address = Ours.Of(Mailers.Mail("a1") with { Ledger = key });

            address.IndexOf('@', StringComparison.Ordinal).ShouldBeLessThanOrEqualTo(64);
            Ours.Read(n % 2 == 0 ? address : address.ToUpperInvariant()).ShouldNotBeNull().IsOf(key).ShouldBeTrue();
        }
    }

    [Fact]
    public void Of_LongestMailbox_StaysWithinALocalPart()
    {
        var longest = new string('p', BounceAddresses.LongestLocalPart);

        new BounceAddresses($"{longest}@batam.go.id", Key(1)).Of(Mailers.Mail("a1")).Split('@')[0].Length.ShouldBe(64);
    }

    /// <summary>Any other letter at any place, or less of it: whatever a stranger changes in an address of his own, it names nothing.</summary>
    [Fact]
    public void Read_AnyLetterChanged_NamesNothing()
    {
        var address = Ours.Of(Mailers.Mail("a1") with { Ledger = new LedgerKey(HoldingKind.Request, NewId(new Random(1)), "mail") });

        for (var at = "pantulan+".Length; at < address.IndexOf('@', StringComparison.Ordinal); at++)
        {
            foreach (var letter in "abcdefghijklmnopqrstuvwxyz234567".Where(letter => letter != address[at]))
            {
                Ours.Read(address[..at] + letter + address[(at + 1)..]).ShouldBeNull();
            }

            Ours.Read(address[..at] + address[(at + 1)..]).ShouldBeNull();
            Ours.Read(address[..at] + "@batam.go.id").ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("pantulan@batam.go.id")]
    [InlineData("pantulan+@batam.go.id")]
    [InlineData("pantulan+" + "1111111111111111" + "1111111111111111" + "1111111111111111" + "@batam.go.id")]
    [InlineData("pantulan+" + "aaaaaaaaaaaaaaaa" + "aaaaaaaaaaaaaaaa" + "aaaaaaaaaaaaaaaa" + "@batam.go.id")]
    [InlineData("")]
    public void Read_NothingOfOurs_NamesNothing(string address) => Ours.Read(address).ShouldBeNull();

    [Fact]
    public void Read_AnotherKeysOrMailboxes_NamesNothing()
    {
        var mail = Mailers.Mail("a1");

        Ours.Read(new BounceAddresses("pantulan@batam.go.id", Key(2)).Of(mail)).ShouldBeNull();
        Ours.Read(new BounceAddresses("pantulan@contoh.go.id", Key(1)).Of(mail)).ShouldBeNull();
    }

    [Fact]
    public void Of_MailInNoLedger_NamesItsRecipientAndNoRequest()
    {
        var tag = Ours.Read(Ours.Of(Mailers.Mail("a1"))).ShouldNotBeNull();

        tag.Id.ShouldBeNull();
        tag.IsOf(Mailers.Mail("a1").To[0].Email).ShouldBeTrue();
    }

    [Fact]
    public async Task SendAsync_WithABounceAddress_HasItInTheEnvelopeAndNotInTheLetter()
    {
        using var server = new ChoosyServer("nobody@");
        var serving = server.ServeAsync();
        var mail = Mailers.Mail("a1.envelope");
        await using (var mailer = new SmtpMailer(Mailers.Options(server.Port), TimeProvider.System) { Bounces = Ours })
        {
            (await mailer.SendAsync(mail, TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }

        server.Stop();
        await serving;
        server.Senders.ShouldHaveSingleItem().ShouldBe($"MAIL FROM:<{Ours.Of(mail)}>");
        server.Lines.Where(line => line.StartsWith("From:", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldEndWith("<hosting@batam.go.id>");
        server.Lines.ShouldNotContain(line => line.Contains("pantulan", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("pantulan@batam.go.id", "", false)]
    [InlineData("pantulan@batam.go.id", "c2hvcnQ=", false)]
    [InlineData("terlalu-panjang-sekali@batam.go.id", Secret, false)]
    [InlineData("pantulan@batam.go.id", Secret, true)]
    public void Problems_AddressAndKey_GoTogether(string address, string key, bool areRight)
    {
        var options = new BounceOptions { Address = address, Key = key, Host = "imap.batam.go.id", User = "pantulan", Password = "rahasia" };

        options.Problems().Count.ShouldBe(areRight ? 0 : 1);
    }

    private const string Secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static byte[] Key(byte seed) => [.. Enumerable.Repeat(seed, BounceOptions.LeastKey)];

    private static RequestId NewId(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return RequestId.From(new Guid(bytes));
    }
}
