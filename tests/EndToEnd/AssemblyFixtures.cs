using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;

[assembly: AssemblyFixture(typeof(ChromiumFixture))]
[assembly: AssemblyFixture(typeof(ServiceFixture))]
