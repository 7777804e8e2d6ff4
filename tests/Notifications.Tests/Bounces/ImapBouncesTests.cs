using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Notifications.Tests.Smtp;

namespace HostingFunctions.Notifications.Tests.Bounces;

/// <summary>What comes back is read from a real IMAP server, judged by its report, and known by the address that it came to.</summary>
public sealed class ImapBouncesTests(ImapServer server) : IClassFixture<ImapServer>
{
    private static readonly LedgerKey Key = new(HoldingKind.Request, RequestId.Parse("0123456789abcdef0123456789abcdef"), "a1.confirmation.1.1");

    private string Ours => server.Options.Addresses.Of(Mailers.Mail("a1") with { Ledger = Key });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAsync_ReportsOfManyServers_SaysWhichMailAndWhy()
    {
        await server.FillAsync(
            Reports.Postfix(Ours), Reports.Exim(Ours), Reports.Exchange(Ours), Reports.Gmail(Ours), Reports.Postfix(Ours.ToUpperInvariant(), "5.7.1"),
            Reports.Postfix("pantulan@batam.go.id").Replace("Delivered-To: pantulan@batam.go.id", $"X-Original-To: {Ours}", StringComparison.Ordinal));

        var read = await ReadAsync();

        read.Select(mail => mail.Code).ShouldBe(["5.1.1", "5.2.2", "5.1.10", "4.4.7", "5.7.1", "5.1.1"]);
        read.ShouldAllBe(mail => mail.Kind == ReturnedKind.Failed && mail.Tag != null && mail.Tag.IsOf(Key));
    }

    [Fact]
    public async Task ReadAsync_WhatReportsNoFailure_IsNone()
    {
        await server.FillAsync(
            Reports.Postfix(Ours, "4.4.1", "delayed"), Reports.Postfix(Ours, "2.0.0", "delivered"), Reports.Away(Ours),
            Reports.PassedOn(Ours, Reports.Postfix(Ours)), "Subject: \r\n\r\n");

        (await ReadAsync()).Select(mail => mail.Kind).ShouldBe(
            [ReturnedKind.Underway, ReturnedKind.Underway, ReturnedKind.Other, ReturnedKind.Other, ReturnedKind.Other]);
    }

    [Fact]
    public async Task ReadAsync_AddressNotOfOurs_NamesNoMail()
    {
        var forged = Ours.Replace("pantulan+", "pantulan+b", StringComparison.Ordinal).Remove("pantulan+b".Length + 47, 1);
        await server.FillAsync(
            Reports.Postfix(forged), Reports.Postfix(Ours[..40] + "@batam.go.id"), Reports.Postfix("pantulan@batam.go.id"),
            Reports.Postfix("pantulan@batam.go.id").Replace("Isi.", $"To: {Ours}", StringComparison.Ordinal));

        (await ReadAsync()).ShouldAllBe(mail => mail.Tag == null);
    }

    [Fact]
    public async Task ReadAsync_HugeReport_IsReadAsFarAsItsReport()
    {
        var body = string.Concat(Enumerable.Repeat(new string('x', 70) + "\r\n", 30_000));
        await server.FillAsync(Reports.Postfix(Ours).Replace("Isi.", body, StringComparison.Ordinal));

        (await ReadAsync()).ShouldHaveSingleItem().Code.ShouldBe("5.1.1");
    }

    [Fact]
    public async Task ReadAsync_HandlingFails_ReadsThatMessageAgainAndTheOthersOnce()
    {
        await server.FillAsync(Reports.Postfix(Ours), Reports.Exim(Ours), Reports.Exchange(Ours));
        var mailbox = new ImapBounces(server.Options);
        var handled = new List<string>();

        await Should.ThrowAsync<IOException>(() => mailbox.ReadAsync(TakeTwo, Cancellation));
        (await server.UnreadAsync()).ShouldBe(2);
        await mailbox.ReadAsync(Take, Cancellation);
        await mailbox.ReadAsync(Take, Cancellation);

        handled.ShouldBe(["5.1.1", "5.2.2", "5.1.10"]);
        (await server.UnreadAsync()).ShouldBe(0);

        Task TakeTwo(ReturnedMail mail) => handled.Count == 1 ? throw new IOException("The store is away.") : Take(mail);

        Task Take(ReturnedMail mail)
        {
            handled.Add(mail.Code);
            return Task.CompletedTask;
        }
    }

    private async Task<IReadOnlyList<ReturnedMail>> ReadAsync()
    {
        var read = new List<ReturnedMail>();
        await new ImapBounces(server.Options).ReadAsync(
            mail =>
            {
                read.Add(mail);
                return Task.CompletedTask;
            },
            Cancellation);
        return read;
    }
}
