namespace HostingFunctions.Settings;

/// <summary>Marks a function that works before the tables exist. It does not wait for <see cref="StorageSetUp"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsNoStorageAttribute : Attribute;
