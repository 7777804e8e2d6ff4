using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

// What every approval in four steps costs, whatever it is about: the measure of what the procedure adds.
FunctionsApplication.CreateBuilder(args).ConfigureFunctionsWebApplication().Build().Run();
