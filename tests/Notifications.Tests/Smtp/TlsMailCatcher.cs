using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>Speaks TLS from the first byte, with a certificate of its own making that no system trusts.</summary>
public sealed class TlsMailCatcher : MailCatcher
{
    public string Thumbprint { get; private set; } = "";

    protected override IEnumerable<string> Arguments()
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=mail.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Thumbprint = certificate.Thumbprint;
        var (certificatePath, keyPath) = (Path.Combine(Folder, "certificate.pem"), Path.Combine(Folder, "key.pem"));
        File.WriteAllText(certificatePath, certificate.ExportCertificatePem());
        File.WriteAllText(keyPath, key.ExportPkcs8PrivateKeyPem());
        return ["--incoming-secure", "--incoming-cert", certificatePath, "--incoming-key", keyPath];
    }
}
