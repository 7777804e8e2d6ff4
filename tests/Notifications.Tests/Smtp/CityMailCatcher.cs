using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>Speaks TLS from the first byte, with a certificate for 127.0.0.1 of a city's own authority, whose revocation list nobody can fetch.</summary>
public sealed class CityMailCatcher : MailCatcher
{
    /// <summary>The authority's certificate.</summary>
    public string CaFile => Path.Combine(Folder, "city.pem");

    /// <summary>That of another authority of the same name.</summary>
    public string OtherCaFile => Path.Combine(Folder, "other.pem");

    protected override IEnumerable<string> Arguments()
    {
        using var authority = Authority();
        using var other = Authority();
        File.WriteAllText(CaFile, authority.ExportCertificatePem());
        File.WriteAllText(OtherCaFile, other.ExportCertificatePem());

        using var key = RSA.Create(2048);
        using var certificate = Signed(authority, key);
        var (certificatePath, keyPath) = (Path.Combine(Folder, "certificate.pem"), Path.Combine(Folder, "key.pem"));
        File.WriteAllText(certificatePath, certificate.ExportCertificatePem());
        File.WriteAllText(keyPath, key.ExportPkcs8PrivateKeyPem());
        return ["--incoming-secure", "--incoming-cert", certificatePath, "--incoming-key", keyPath];
    }

    private static X509Certificate2 Authority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Otoritas Kota Contoh", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
    }

    private static X509Certificate2 Signed(X509Certificate2 authority, RSA key)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=mail.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([$"http://127.0.0.1:{FreePort()}/city.crl"]));
        return request.Create(authority, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), [1, 2, 3, 4]);
    }
}
