using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.References;

namespace Ringfence.TestKit.Odd;

/// <summary>
/// Stubs of libraries that rules know by name, so that rules about them look at odd sources too. They are shaped like several versions at
/// once; nothing here says what the real libraries have.
/// </summary>
public static class OddLibraries
{
    private const string JintStub =
        """
        namespace Jint
        {
            public class Engine : System.IDisposable
            {
                public Engine() { }
                public Engine(System.Action<Options> configure) { }
                public Engine(Options options) { }
                public Engine(System.Action<Engine, Options> configure) { }
                public Engine SetValue(string name, object value) => this;
                public Engine SetValue(string name, System.Delegate value) => this;
                public Engine Execute(string code) => this;
                public Native.JsValue Evaluate(string code) => null;
                public static object PrepareScript(string code, string source = null) => null;
                public ModuleOperations Modules => null;
                public class ModuleOperations { public void Add(string specifier, string code) { } }
                public Native.JsValue Invoke(string name, params object[] arguments) => null;
                public void Dispose() { }
            }

            public class Options
            {
                public bool Strict { get; set; }
                public ConstraintOptions Constraints { get; } = new ConstraintOptions();
                public Options LimitRecursion(int depth = 0) => this;
                public Options MaxStatements(int count = 0) => this;
                public Options TimeoutInterval(System.TimeSpan time) => this;
                public Options LimitMemory(long bytes) => this;
                public Options CancellationToken(System.Threading.CancellationToken token) => this;
                public Options AllowClr(params System.Reflection.Assembly[] assemblies) => this;

                public class ConstraintOptions
                {
                    public int MaxRecursionDepth { get; set; }
                    public System.TimeSpan PromiseTimeout { get; set; }
                }
            }
        }

        namespace Jint.Native
        {
            public class JsValue { public object ToObject() => this; }
        }
        """;

    /// <summary>The stubs, compiled.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = [Compile("Jint", JintStub)];

    private static CompilationReference Compile(string name, string source) =>
        CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], FrameworkReferences.Net10,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
