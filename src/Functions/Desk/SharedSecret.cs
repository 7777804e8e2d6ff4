using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace HostingFunctions.Desk;

/// <summary>
/// Protects what a browser carries to the OpenID Connect provider and back, with keys made from a secret that all instances have: whichever gets the answer can
/// read it, and nothing is stored.
/// </summary>
internal sealed class SharedSecret(byte[] key) : IDataProtector
{
    private const int KeyBytes = 32;

    private static readonly int Nonce = AesGcm.NonceByteSizes.MaxSize;

    private static readonly int Tag = AesGcm.TagByteSizes.MaxSize;

    public static SharedSecret Of(string secret) => new(Encoding.UTF8.GetBytes(secret));

    public IDataProtector CreateProtector(string purpose) =>
        new SharedSecret(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyBytes, info: Encoding.UTF8.GetBytes(purpose)));

    /// <returns>A nonce, the tag, and what is protected.</returns>
    public byte[] Protect(byte[] plaintext)
    {
        var all = new byte[Nonce + Tag + plaintext.Length];
        RandomNumberGenerator.Fill(all.AsSpan(0, Nonce));
        using var cipher = new AesGcm(key, Tag);
        cipher.Encrypt(all.AsSpan(0, Nonce), plaintext, all.AsSpan(Nonce + Tag), all.AsSpan(Nonce, Tag));
        return all;
    }

    public byte[] Unprotect(byte[] protectedData)
    {
        if (protectedData.Length < Nonce + Tag)
        {
            throw new CryptographicException("Too short.");
        }

        var plain = new byte[protectedData.Length - Nonce - Tag];
        using var cipher = new AesGcm(key, Tag);
        cipher.Decrypt(protectedData.AsSpan(0, Nonce), protectedData.AsSpan(Nonce + Tag), protectedData.AsSpan(Nonce, Tag), plain);
        return plain;
    }
}
