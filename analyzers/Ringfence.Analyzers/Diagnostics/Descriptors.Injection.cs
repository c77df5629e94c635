using Microsoft.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Analyzers.Diagnostics;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor RF2001_SqlBuiltFromStrings = DescriptorFactory.Create(
        "RF2001",
        "SQL text built from non-constant strings",
        "'{0}' becomes part of the SQL text of '{1}', so whoever controls it can change the statement; {2}",
        RuleLevel.Warning,
        RuleCategory.Security,
        "Text that is put into an SQL statement is read as SQL: a quote in it ends the literal, and what follows is executed. Values belong into "
        + "parameters, which the database never reads as SQL; names, which cannot be parameters, belong into a fixed list.",
        89);
}
