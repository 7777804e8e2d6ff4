using HostingFunctions;
using Microsoft.Extensions.Hosting;

HostingApp.CreateBuilder(args).Build().Run();
