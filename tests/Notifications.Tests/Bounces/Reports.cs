namespace HostingFunctions.Notifications.Tests.Bounces;

/// <summary>What servers send back, shortened to what they have in common with the real ones.</summary>
internal static class Reports
{
    public static string Postfix(string to, string status = "5.1.1", string action = "failed") =>
        $"""
        Return-Path: <>
        Delivered-To: pantulan@batam.go.id
        Date: Mon, 2 Mar 2026 09:00:00 +0700 (WIB)
        From: MAILER-DAEMON@mx.batam.go.id (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: {to}
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="4X1.1/mx.batam.go.id"

        --4X1.1/mx.batam.go.id
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        This is the mail system at host mx.batam.go.id.

        --4X1.1/mx.batam.go.id
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.batam.go.id
        X-Postfix-Queue-ID: 4X1
        Arrival-Date: Mon,  2 Mar 2026 08:59:58 +0700 (WIB)

        Final-Recipient: rfc822; andi@batam.go.id
        Original-Recipient: rfc822;andi@batam.go.id
        Action: {action}
        Status: {status}
        Remote-MTA: dns; mail.batam.go.id
        Diagnostic-Code: smtp; 550 {status} <andi@batam.go.id>: Recipient address
            rejected: <script>alert(1)</script> User unknown in virtual mailbox table

        --4X1.1/mx.batam.go.id
        Content-Description: Undelivered Message
        Content-Type: message/rfc822

        From: hosting@batam.go.id
        To: andi@batam.go.id
        Subject: Konfirmasi

        Isi.

        --4X1.1/mx.batam.go.id--
        """.ReplaceLineEndings("\r\n");

    public static string Exim(string to) =>
        $"""
        Return-path: <>
        Envelope-to: {to}
        X-Failed-Recipients: andi@batam.go.id
        Auto-Submitted: auto-replied
        From: Mail Delivery System <Mailer-Daemon@exim.batam.go.id>
        To: {to}
        Content-Type: multipart/report; report-type=delivery-status; boundary=1747-eximdsn-1
        MIME-Version: 1.0
        Subject: Mail delivery failed: returning message to sender

        --1747-eximdsn-1
        Content-type: text/plain; charset=us-ascii

        This message was created automatically by mail delivery software.

        --1747-eximdsn-1
        Content-type: message/delivery-status

        Reporting-MTA: dns; exim.batam.go.id

        Action: failed
        Final-Recipient: rfc822;andi@batam.go.id
        Status: 5.0.0
        Remote-MTA: dns; mail.batam.go.id
        Diagnostic-Code: smtp; 552 5.2.2 mailbox full

        --1747-eximdsn-1--
        """.ReplaceLineEndings("\r\n");

    public static string Exchange(string to) =>
        $"""
        From: <postmaster@contoh.onmicrosoft.com>
        To: <{to}>
        MIME-Version: 1.0
        X-MS-Exchange-Message-Is-Ndr:
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="b1f4a3c2-7d7c-4b0e-9a53-8a0f7b6a0d11"
        Subject: Undeliverable: Penugasan

        --b1f4a3c2-7d7c-4b0e-9a53-8a0f7b6a0d11
        Content-Type: multipart/alternative; differences=Content-Type; boundary="inner"

        --inner
        Content-Type: text/plain; charset="us-ascii"

        Your message to andi@batam.go.id couldn't be delivered.

        --inner--

        --b1f4a3c2-7d7c-4b0e-9a53-8a0f7b6a0d11
        Content-Type: message/delivery-status

        Reporting-MTA: dns;SG2PR.apcprd.prod.outlook.com
        Received-From-MTA: dns;mail.batam.go.id

        Final-Recipient: rfc822;andi@batam.go.id
        Action: failed
        Status: 5.1.10
        Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
        X-Display-Name: andi@batam.go.id

        --b1f4a3c2-7d7c-4b0e-9a53-8a0f7b6a0d11--
        """.ReplaceLineEndings("\r\n");

    public static string Gmail(string to) =>
        $"""
        Delivered-To: {to}
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        To: {to}
        Auto-Submitted: auto-replied
        Subject: Delivery Status Notification (Failure)
        X-Failed-Recipients: andi@contoh.go.id
        MIME-Version: 1.0
        Content-Type: multipart/report; boundary="000000000000a1"; report-type=delivery-status

        --000000000000a1
        Content-Type: multipart/related; boundary="000000000000a2"

        --000000000000a2
        Content-Type: text/html; charset="UTF-8"

        <p>The response was: DNS Error</p>

        --000000000000a2--

        --000000000000a1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.com
        Arrival-Date: Mon, 02 Mar 2026 02:00:00 -0800 (PST)

        Final-Recipient: rfc822; andi@contoh.go.id
        Action: failed
        Status: 4.4.7
        Diagnostic-Code: smtp; Message expired, unable to deliver in 3 days.<421 4.4.0 Unable to lookup DNS for contoh.go.id>

        --000000000000a1--
        """.ReplaceLineEndings("\r\n");

    public static string Away(string to) =>
        $"""
        From: Andi <andi@batam.go.id>
        To: {to}
        Subject: Otomatis: sedang cuti
        Auto-Submitted: auto-replied
        Content-Type: text/plain

        Saya sedang cuti. Status: 5.1.1 Action: failed
        """.ReplaceLineEndings("\r\n");

    /// <summary>Somebody passes on a report that they once got.</summary>
    public static string PassedOn(string to, string report) =>
        $"""
        From: Andi <andi@batam.go.id>
        To: {to}
        Subject: Fwd: Undelivered
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=luar

        --luar
        Content-Type: message/rfc822

        """.ReplaceLineEndings("\r\n") + "\r\n" + report + "\r\n--luar--\r\n";
}
