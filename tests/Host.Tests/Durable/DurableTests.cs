using FunctionsHost.Tests.Conformance;

namespace FunctionsHost.Tests.Durable;

public sealed class DurableEventTests(HostFixture<DurableConformanceHost> fixture) : EventScenarios<DurableConformanceHost>(fixture);

public sealed class DurableTimerTests(HostFixture<DurableConformanceHost> fixture) : TimerScenarios<DurableConformanceHost>(fixture);

public sealed class DurableActivityTests(HostFixture<DurableConformanceHost> fixture) : ActivityScenarios<DurableConformanceHost>(fixture);

public sealed class DurableInstanceTests(HostFixture<DurableConformanceHost> fixture) : InstanceScenarios<DurableConformanceHost>(fixture);

public sealed class DurableKillTests(HostFixture<DurableConformanceHost> fixture) : KillScenarios<DurableConformanceHost>(fixture);

public sealed class DurableHttpTests(HostFixture<DurableConformanceHost> fixture) : HttpScenarios<DurableConformanceHost>(fixture);
