// What every ASP.NET Core app pays to start: the measure of what ours adds.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello World!");
app.Run();
