using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>
/// Jint, 2.x to 5.x. 2.x has instance methods on its options and no memory limit; 3.x and 4.x have extension methods beside properties;
/// 5.x renames the methods and keeps most settings as properties only.
/// </summary>
internal static class JintDescription
{
    private const int Version3 = 3;
    private const int Version4 = 4;
    private const int Version5 = 5;
    private const string Depth = "depth";
    private const string StackGuard = "Constraints.StackOverflowGuard";

    internal static readonly EngineDescription Instance = new()
    {
        AssemblyName = "Jint",
        EngineType = "Jint.Engine",
        OptionsType = "Jint.Options",
        ExtensionTypes = ImmutableArray.Create("Jint.OptionsExtensions", "Jint.ConstraintsOptionsExtensions"),
        WithoutLimits = Descriptors.RF3001_JintWithoutLimits,
        Forms = Forms(),
        ConstraintTypes = new Dictionary<string, EngineLimits>(StringComparer.Ordinal)
        {
            ["TimeConstraint"] = EngineLimits.Timeout,
            ["OperationDeadlineConstraint"] = EngineLimits.Timeout,
            ["CancellationConstraint"] = EngineLimits.Timeout,
            ["MaxStatementsConstraint"] = EngineLimits.Statements,
            ["MemoryLimitConstraint"] = EngineLimits.Memory,
        }.ToImmutableDictionary(StringComparer.Ordinal),
        // From 5.0 the stack guard is on unless it is turned off, and it stops any recursion.
        SetByDefault = static version => version.Major >= Version5 ? StackGuard : null,
    };

    private static ImmutableArray<OptionForm> Forms() => ImmutableArray.Create(new[]
    {
        Constraint("TimeoutInterval", EngineLimits.Timeout, LimitValues.LiftsDuration, remedy: Milliseconds),
        Constraint("LimitExecutionTime", EngineLimits.Timeout, LimitValues.LiftsDuration, remedy: Milliseconds),
        Constraint("CancellationToken", EngineLimits.Timeout, LimitValues.LiftsToken),
        Constraint("ObserveCancellation", EngineLimits.Timeout, LimitValues.LiftsToken),
        Constraint("MaxStatements", EngineLimits.Statements, LimitValues.LiftsCount, remedy: Statements),
        Constraint("LimitStatements", EngineLimits.Statements, LimitValues.LiftsCount, remedy: Statements),
        // Through 3.x a size that does not fit an int is taken for no limit.
        Constraint("LimitMemory", EngineLimits.Memory, LimitValues.LiftsCount, remedy: Bytes, toMajor: Version3),
        Constraint("LimitMemory", EngineLimits.Memory, LimitValues.LiftsSize, remedy: Bytes, fromMajor: Version4),
        new OptionForm
        {
            Path = "LimitRecursion",
            IsMethod = true,
            Limits = EngineLimits.Recursion,
            Slot = Depth,
            Lifts = LimitValues.LiftsDepth,
            Remedy = CallDepth,
        },
        Property("Constraints.MaxRecursionDepth", LimitValues.LiftsDepth, slot: Depth, remedy: CallDepth),
        Property("Constraints.MaxExecutionStackCount", LimitValues.LiftsDepth),
        Property(StackGuard, LimitValues.LiftsSwitch, toMajor: Version4),
        Property(StackGuard, LimitValues.LiftsSwitch, remedy: static _ => "true", fromMajor: Version5),
        Method("ForUntrustedCode", OptionEffect.Sets, EngineLimits.All),
        Method("Constraint", OptionEffect.AddsConstraint, EngineLimits.Timeout | EngineLimits.Statements | EngineLimits.Memory),
        Method("AddConstraint", OptionEffect.AddsConstraint, EngineLimits.Timeout | EngineLimits.Statements | EngineLimits.Memory),
        Method("WithoutConstraint", OptionEffect.RemovesConstraints, EngineLimits.None),
        Method("RemoveConstraints", OptionEffect.RemovesConstraints, EngineLimits.None),
    });

    private static OptionForm Constraint(
        string name, EngineLimits limit, Func<IOperation, bool> lifts, Func<ScriptLimits, string>? remedy = null, int fromMajor = 0,
        int toMajor = int.MaxValue) =>
        new()
        {
            Path = name,
            IsMethod = true,
            IsConstraint = true,
            Limits = limit,
            Lifts = lifts,
            Remedy = remedy,
            FromMajor = fromMajor,
            ToMajor = toMajor,
        };

    private static OptionForm Method(string name, OptionEffect effect, EngineLimits limits) =>
        new() { Path = name, IsMethod = true, Effect = effect, Limits = limits };

    private static OptionForm Property(
        string path, Func<IOperation, bool> lifts, string? slot = null, Func<ScriptLimits, string>? remedy = null, int fromMajor = 0,
        int toMajor = int.MaxValue) =>
        new()
        {
            Path = path,
            IsMethod = false,
            Limits = EngineLimits.Recursion,
            Lifts = lifts,
            Slot = slot,
            Remedy = remedy,
            FromMajor = fromMajor,
            ToMajor = toMajor,
        };

    private static string Milliseconds(ScriptLimits limits) => "global::System.TimeSpan.FromMilliseconds(" + Number(limits.TimeoutMs) + ")";

    /// <summary>
    /// Fuel is what a run may execute, and a statement costs at least one unit of it: a script that keeps to the policy's fuel is never
    /// stopped by this number, and one that does not is.
    /// </summary>
    private static string Statements(ScriptLimits limits) => Number(Math.Min(limits.Fuel, int.MaxValue - 1));

    private static string Bytes(ScriptLimits limits) => Number(limits.MemoryBytes);

    private static string CallDepth(ScriptLimits limits) => Number(limits.MaxCallDepth);

    private static string Number(long value) =>
        value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '_');
}
