using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>Makes compilations of a file's cases: all members and types in one, each program in one of its own.</summary>
internal static class SuiteCompilation
{
    private const string Usual =
        "using System; using System.Collections.Generic; using System.Data; using System.Data.Common; using System.Globalization; " +
        "using System.IO; using System.Linq; using System.Text; using System.Threading; using System.Threading.Tasks; ";

    /// <summary>One language on every compiler the tests run on: a newer one binds some calls to other methods.</summary>
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp13);

    /// <summary>Each compilation with its cases; a case's tree has its name as the path and its code from the second line.</summary>
    public static IEnumerable<(CSharpCompilation Compilation, SuiteCase[] Cases)> Of(SuiteFile file)
    {
        var library = file.Cases.Where(c => c.Shape != SuiteShape.Program).ToArray();
        if (library.Length > 0)
        {
            yield return (Create(file, library, OutputKind.DynamicallyLinkedLibrary), library);
        }

        foreach (var program in file.Cases.Where(c => c.Shape == SuiteShape.Program))
        {
            yield return (Create(file, [program], OutputKind.ConsoleApplication), [program]);
        }
    }

    private static CSharpCompilation Create(SuiteFile file, SuiteCase[] cases, OutputKind kind)
    {
        var usings = Usual + string.Join(" ", file.Usings) + " ";
        var shared = CSharpSyntaxTree.ParseText($"{usings}namespace Cases {{\n{string.Join("\n", file.Shared)}\n}}", Parse, "shared");
        var trees = cases.Select(c => CSharpSyntaxTree.ParseText(Text(file, c, usings), Parse, c.Name));
        return CSharpCompilation.Create(
            "Suite", trees.Prepend(shared), FrameworkReferences.Net10.Concat(file.Libraries.SelectMany(SuiteLibraries.Get)),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Text(SuiteFile file, SuiteCase one, string usings)
    {
        var name = "C" + Array.IndexOf(file.Cases, one);
        var code = string.Join("\n", one.Code);
        return one.Shape switch
        {
            SuiteShape.Types => $"{usings}namespace Cases.{name} {{\n{code}\n}}",
            SuiteShape.Program => $"{usings}using Cases;\n{code}\n",
            _ => $"{usings}namespace Cases.{name} {{ public partial class Sample {{\n{code}\n}} }}",
        };
    }
}
