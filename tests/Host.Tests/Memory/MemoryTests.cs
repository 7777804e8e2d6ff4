using FunctionsHost.Tests.Conformance;

namespace FunctionsHost.Tests.Memory;

public sealed class MemoryEventTests(HostFixture<MemoryConformanceHost> fixture) : EventScenarios<MemoryConformanceHost>(fixture);

public sealed class MemoryTimerTests(HostFixture<MemoryConformanceHost> fixture) : TimerScenarios<MemoryConformanceHost>(fixture);

public sealed class MemoryActivityTests(HostFixture<MemoryConformanceHost> fixture) : ActivityScenarios<MemoryConformanceHost>(fixture);

public sealed class MemoryInstanceTests(HostFixture<MemoryConformanceHost> fixture) : InstanceScenarios<MemoryConformanceHost>(fixture);

public sealed class MemoryKillTests(HostFixture<MemoryConformanceHost> fixture) : KillScenarios<MemoryConformanceHost>(fixture);

public sealed class MemoryHttpTests(HostFixture<MemoryConformanceHost> fixture) : HttpScenarios<MemoryConformanceHost>(fixture);
