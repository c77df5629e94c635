using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Code that tests other code makes its passwords and keys up. Its project refers to a test framework, lies in a folder of tests, or the
/// code
/// carries a test's attribute. A credential with an issuer's format is one wherever it stands, so RF1001 does not ask.
/// </summary>
internal static class TestCode
{
    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework",
        "TUnit.Core",
        "Microsoft.VisualStudio.QualityTools.UnitTestFramework",
    ];

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "Fact", "Theory", "InlineData", "MemberData", "ClassData", "Test", "TestCase", "TestCaseSource", "TestFixture", "TestMethod",
        "TestClass", "DataRow",
        "DataTestMethod", "SetUp", "OneTimeSetUp", "TestInitialize", "ClassInitialize", "Values", "Arguments", "Benchmark", "Property",
    };

    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "unittest", "unittests", "testdata", "test-data", "fixtures", "testfixtures", "testassets", "specs", "__tests__",
    };

    private static readonly string[] ProjectEndings = [".Test", ".Tests", ".UnitTest", ".UnitTests", ".IntegrationTest", ".IntegrationTests", ".FunctionalTests", ".Specs"];

    /// <summary>Whether the whole compilation is test code.</summary>
    internal static bool IsTestProject(CompilationSymbols symbols, AnalyzerOptions options)
    {
        foreach (var framework in Frameworks)
        {
            if (symbols.FindAssembly(framework) is not null)
            {
                return true;
            }
        }

        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        return (global.TryGetValue("build_property.IsTestProject", out var isTest) && string.Equals(isTest, "true", StringComparison.OrdinalIgnoreCase))
            || EndsLikeTests(symbols.Compilation.AssemblyName);
    }

    /// <summary>Whether a file lies in a folder of tests of its project. The folders above the project are somebody's own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Where the build says in which folder the project is.</param>
    /// <param name="commonFolder">The folder all files of the compilation lie in, for a compilation that no build describes.</param>
    internal static bool IsTestFile(string path, AnalyzerOptions options, string commonFolder)
    {
        if (!options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project) || project.Length == 0)
        {
            project = commonFolder;
        }

        if (project.Length == 0 || !path.StartsWith(project, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var folder in path.Substring(project.Length).Split('/', '\\'))
        {
            if (Folders.Contains(folder) || EndsLikeTests(folder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the code around a node carries a test's attribute.</summary>
    internal static bool IsInTest(SyntaxNode node)
    {
        for (var ancestor = node; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is AttributeSyntax attribute && IsTestAttribute(attribute))
            {
                return true;
            }

            if (ancestor is MemberDeclarationSyntax { AttributeLists: { Count: > 0 } lists } && HasTestAttribute(lists))
            {
                return true;
            }

            if (ancestor is TypeDeclarationSyntax type && (IsTestName(type.Identifier.ValueText) || HasTestMethod(type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTestName(string type) =>
        type.EndsWith("Tests", StringComparison.Ordinal) || type.EndsWith("SelfTest", StringComparison.Ordinal)
        || type.EndsWith("TestVectors", StringComparison.Ordinal) || type.EndsWith("TestFixture", StringComparison.Ordinal);

    private static bool HasTestMethod(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is MethodDeclarationSyntax { AttributeLists: { Count: > 0 } lists } && HasTestAttribute(lists))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTestAttribute(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsTestAttribute(attribute))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsTestAttribute(AttributeSyntax attribute) => Callee.NameOf(attribute.Name) is { } name && Attributes.Contains(name);

    private static bool EndsLikeTests(string? name)
    {
        foreach (var ending in ProjectEndings)
        {
            if (name is not null && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
