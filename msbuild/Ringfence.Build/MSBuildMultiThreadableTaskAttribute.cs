#pragma warning disable IDE0130 // MSBuild recognises the attribute by namespace and name; declared here, older engines need not know it.

namespace Microsoft.Build.Framework;

/// <summary>
/// Says that a task neither changes nor relies on the process's current directory and environment, so it may run beside others.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
