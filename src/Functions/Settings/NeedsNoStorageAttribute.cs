namespace HostingFunctions.Settings;

/// <summary>On a function that can do its work while there are no tables yet: it does not wait for <see cref="StorageSetUp"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsNoStorageAttribute : Attribute;
