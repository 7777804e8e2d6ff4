// The start time that every ASP.NET Core app has: the baseline for what ours adds.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello World!");
app.Run();
