using HostingFunctions.EndToEnd.Parts;

[assembly: AssemblyFixture(typeof(ServiceFixture))]
