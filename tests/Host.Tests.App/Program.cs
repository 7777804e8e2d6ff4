using HostSampleApp;
using Microsoft.Extensions.Hosting;

SampleApp.CreateBuilder(args).Build().Run();
