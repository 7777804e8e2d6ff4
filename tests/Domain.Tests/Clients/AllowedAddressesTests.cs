using System.Net;
using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Tests.Clients;

public sealed class AllowedAddressesTests
{
    private static readonly AllowedAddresses Usual = new([]);

    private static readonly AllowedAddresses WithOwn = new([IPNetwork.Parse("10.20.0.0/16"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("fd12::/16")]);

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("103.10.20.30")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("169.253.255.255")]
    [InlineData("223.255.255.255")]
    [InlineData("168.63.129.15")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::8.8.8.8")]
    public void Allows_PublicAddress_Yes(string address) => Usual.Allows(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.0")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.0")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::127.0.0.1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:a9fe:a9fe::1")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%3")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Allows_SpecialAddress_No(string address) => Usual.Allows(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("10.20.30.40", true)]
    [InlineData("::ffff:10.20.30.40", true)]
    [InlineData("fd12:3456::1", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("8.8.8.8", true)]
    [InlineData("10.21.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::1", false)]
    public void Allows_NetworkOfTheCitysOwn_Yes(string address, bool expected) => WithOwn.Allows(IPAddress.Parse(address)).ShouldBe(expected);

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", false)]
    [InlineData("10.20.30.40", false)]
    [InlineData("8.8.8.8", false)]
    public void Allows_WithoutEncryption_OnlyThisMachineWhereItIsPermitted(string address, bool expected)
    {
        WithOwn.Allows(IPAddress.Parse(address), isPlain: true).ShouldBe(expected);

        Usual.Allows(IPAddress.Parse(address), isPlain: true).ShouldBeFalse();
    }
}
