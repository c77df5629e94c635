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

    internal static readonly DiagnosticDescriptor RF2002_UntrustedSql = DescriptorFactory.Create(
        "RF2002",
        "Text from outside becomes SQL",
        "'{0}' comes from {1} and becomes part of the SQL text of '{2}', so whoever sends it can change the statement; {3}",
        RuleLevel.Error,
        RuleCategory.Security,
        "What a client, a person at a console, a file, another machine, a message, a script or a language model provides is put into an SQL statement and "
        + "read as SQL. Whoever provides it can read, change and delete what the application can.",
        89);

    internal static readonly DiagnosticDescriptor RF2003_SqlNameNotFixed = DescriptorFactory.Create(
        "RF2003",
        "Name in an SQL text is not from a fixed list",
        "'{0}' becomes a name in the SQL text of '{1}', where no parameter can stand; choose it from a fixed list, or let the provider quote it",
        RuleLevel.Info,
        RuleCategory.Security,
        "Names of tables and columns and the words of ORDER BY cannot be parameters. When they are not constant, whoever controls them can change the "
        + "statement; a fixed list of the names that are meant leaves no room for that.",
        89);

    internal static readonly DiagnosticDescriptor RF2004_RawSqlInterpolated = DescriptorFactory.Create(
        "RF2004",
        "Interpolated string given to a raw SQL method",
        "'{1}' gets '{0}' as a part of the text, which is read as SQL; '{2}' takes the same interpolated string and passes its values as parameters",
        RuleLevel.Warning,
        RuleCategory.Security,
        "The raw methods of Entity Framework take a finished text: an interpolated string is put together before they see it. Their twins take it in pieces "
        + "and make a parameter of each value.",
        89);

    internal static readonly DiagnosticDescriptor RF2010_StoredTextInSql = DescriptorFactory.Create(
        "RF2010",
        "Text read from a database becomes SQL",
        "'{0}' was read from a database and becomes part of the SQL text of '{1}', so whoever once stored it can change the statement; {2}",
        RuleLevel.Info,
        RuleCategory.Security,
        "A value is no safer for having been stored: whoever wrote it into the database, perhaps through a form that passed it as a parameter, chose it. Put "
        + "into a statement it is read as SQL like any other text.",
        89);
}
