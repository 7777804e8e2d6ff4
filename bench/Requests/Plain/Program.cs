using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

// The cost of any approval in four steps: the baseline for what the procedure adds.
FunctionsApplication.CreateBuilder(args).ConfigureFunctionsWebApplication().Build().Run();
