using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.TestKit.Tests.Toys;

/// <summary>The well-behaved toy: a local whose name begins with 'bad'.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadNameAnalyzer : LocalAnalyzer;
