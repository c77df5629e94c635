using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Tests.Engines;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>Engines that do not restore here, by what their documentation says they have.</summary>
internal static class ScriptEngineStubs
{
    /// <summary>Jint as it is in 4.x, without what its signatures take from its parser.</summary>
    public static MetadataReference Jint { get; } = CompiledReference.From("Jint", """
        namespace Jint
        {
            public sealed class Engine
            {
                public Engine Execute(string code, string? source = null) => this;
                public object Evaluate(string code, string? source = null) => this;
                public object Invoke(string name, params object[] arguments) => this;
                public Engine SetValue(string name, object? value) => this;
                public static object PrepareScript(string code, string? source = null, bool strict = false) => code;
                public static object PrepareModule(string code, string? source = null) => code;
                public ModuleOperations Modules => new();

                public sealed class ModuleOperations { public void Add(string specifier, string code) { } }
            }
        }
        """);

    public static MetadataReference Jurassic { get; } = CompiledReference.From("Jurassic", """
        namespace Jurassic
        {
            public class ScriptSource { }

            public class StringScriptSource : ScriptSource
            {
                public StringScriptSource(string code) { }
                public StringScriptSource(string code, string path) { }
            }

            public class CompiledScript { public static CompiledScript Compile(ScriptSource source) => new(); }

            public class ScriptEngine
            {
                public void Execute(string code) { }
                public void ExecuteFile(string path) { }
                public object Evaluate(string code) => code;
                public T Evaluate<T>(string code) => default!;
                public void SetGlobalValue(string variableName, object value) { }
            }
        }
        """);

    public static MetadataReference ClearScript { get; } = CompiledReference.From("ClearScript", """
        namespace Microsoft.ClearScript
        {
            public struct DocumentInfo { public DocumentInfo(string name) { } public object? Category { get; set; } }

            public abstract class ScriptEngine
            {
                public void Execute(string code) { }
                public void Execute(string documentName, string code) { }
                public void Execute(string documentName, bool discard, string code) { }
                public void Execute(DocumentInfo documentInfo, string code) { }
                public object Evaluate(string code) => code;
                public object Evaluate(DocumentInfo documentInfo, string code) => code;
                public string ExecuteCommand(string command) => command;
                public void AddHostObject(string itemName, object target) { }
            }
        }

        namespace Microsoft.ClearScript.V8
        {
            public class V8ScriptEngine : ScriptEngine { public object Compile(string documentName, string code) => code; }
            public class V8Runtime { public object Compile(string code) => code; }
        }

        namespace Microsoft.ClearScript.Windows
        {
            public abstract class WindowsScriptEngine : ScriptEngine { }
            public class JScriptEngine : WindowsScriptEngine { }
            public class VBScriptEngine : WindowsScriptEngine { }
        }
        """);

    public static MetadataReference Ringfence { get; } = CompiledReference.From("Ringfence.Runtime", """
        namespace Ringfence.Runtime
        {
            public class ScriptProgram { public static ScriptProgram Compile(string source) => new(); }
            public class ScriptSandbox { public object RunAsync(string source, object? input = null) => source; }
        }
        """);
}
