using System.Security.Cryptography.X509Certificates;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>Uses TLS from the first byte, with a certificate made for the test that no system trusts.</summary>
public sealed class TlsMailCatcher : MailCatcher
{
    public string Thumbprint { get; private set; } = "";

    protected override IEnumerable<string> Arguments()
    {
        using var certificate = TestCertificate.Create();
        Thumbprint = certificate.Thumbprint;
        var (certificatePath, keyPath) = (Path.Combine(Folder, "certificate.pem"), Path.Combine(Folder, "key.pem"));
        File.WriteAllText(certificatePath, certificate.ExportCertificatePem());
        File.WriteAllText(keyPath, certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        return ["--incoming-secure", "--incoming-cert", certificatePath, "--incoming-key", keyPath];
    }
}
