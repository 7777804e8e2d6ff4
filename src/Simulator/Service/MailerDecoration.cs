using HostingFunctions.Domain.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Service;

/// <summary>Wraps the mailer that an app registered.</summary>
public static class MailerDecoration
{
    public static IServiceCollection DecorateMailer(this IServiceCollection services, Func<IMailer, IMailer> around)
    {
        var own = services.Last(service => service.ServiceType == typeof(IMailer)).ImplementationFactory!;
        return services.AddSingleton(provider => around((IMailer)own(provider)));
    }
}
