using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>
/// STUBS, not Jint: the names, shapes and assembly versions of releases the package feed does not have, with empty bodies. 3.x has the members of
/// 4.x that matter here without the newer ones; 5.x is the development branch, which renames the methods and keeps most settings as properties.
/// </summary>
internal static class JintStub
{
    public static MetadataReference Version3 { get; } = Compile("3.1.0.0", """
        namespace Jint;
        public abstract class Constraint { public abstract void Check(); public abstract void Reset(); }
        public class Options
        {
            public ConstraintOptions Constraints { get; } = new();
            public bool Strict { get; set; }
            public class ConstraintOptions
            {
                public System.Collections.Generic.List<Constraint> Constraints { get; } = new();
                public int MaxRecursionDepth { get; set; } = -1;
                public uint MaxArraySize { get; set; }
                public System.TimeSpan RegexTimeout { get; set; }
            }
        }
        public static class OptionsExtensions
        {
            public static Options Strict(this Options options, bool strict = true) => options;
            public static Options LimitRecursion(this Options options, int maxRecursionDepth = 0) => options;
            public static Options Constraint(this Options options, Constraint constraint) => options;
            public static Options WithoutConstraint(this Options options, System.Predicate<Constraint> predicate) => options;
        }
        public static class ConstraintsOptionsExtensions
        {
            public static Options MaxStatements(this Options options, int maxStatements = 0) => options;
            public static Options LimitMemory(this Options options, long memoryLimit) => options;
            public static Options TimeoutInterval(this Options options, System.TimeSpan timeoutInterval) => options;
            public static Options CancellationToken(this Options options, System.Threading.CancellationToken cancellationToken) => options;
        }
        public sealed class Engine : System.IDisposable
        {
            public Engine() { }
            public Engine(System.Action<Options>? options) { }
            public Engine(Options options) { }
            public Engine(System.Action<Engine, Options> options) { }
            public void Dispose() { }
        }
        """);

    public static MetadataReference Version5 { get; } = Compile("5.0.0.0", """
        namespace Jint;
        public abstract class Constraint { public abstract void Check(); public abstract void Reset(); }
        public sealed record UntrustedCodeLimits { public static UntrustedCodeLimits Default { get; } = new(); public int MaxStatements { get; init; } }
        public class Options
        {
            public ConstraintOptions Constraints { get; } = new();
            public class ConstraintOptions
            {
                public int MaxRecursionDepth { get; set; } = -1;
                public bool StackOverflowGuard { get; set; } = true;
            }
        }
        public static class OptionsExtensions
        {
            public static Options ForUntrustedCode(this Options options, UntrustedCodeLimits limits) => options;
            public static Options AddConstraint(this Options options, System.Func<Constraint> constraintFactory) => options;
            public static Options RemoveConstraints(this Options options, System.Predicate<Constraint> predicate) => options;
        }
        public static class ConstraintsOptionsExtensions
        {
            public static Options LimitStatements(this Options options, int maxStatements) => options;
            public static Options LimitMemory(this Options options, long memoryLimit) => options;
            public static Options LimitExecutionTime(this Options options, System.TimeSpan timeoutInterval) => options;
            public static Options ObserveCancellation(this Options options, System.Threading.CancellationToken cancellationToken) => options;
        }
        public sealed class Engine
        {
            public Engine() { }
            public Engine(System.Action<Options>? options) { }
            public Engine(Options options) { }
        }
        """);

    private static PortableExecutableReference Compile(string version, string source) =>
        CompiledReference.From("Jint", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]\n{source}");
}
