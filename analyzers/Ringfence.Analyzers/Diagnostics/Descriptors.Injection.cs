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

    internal static readonly DiagnosticDescriptor RF2005_ParameterInQuotes = DescriptorFactory.Create(
        "RF2005",
        "Parameter within quotes in an SQL text",
        "'{0}' stands within quotes in the SQL text of '{1}', so the database sees its letters and never the parameter's value; {2}",
        RuleLevel.Warning,
        RuleCategory.Security,
        "Between quotes a sign of a parameter is text like any other. The statement compares with the letters of its name, finds nothing or stores them, and the "
        + "next person who makes it work puts the value into the text.",
        89);

    internal static readonly DiagnosticDescriptor RF2006_ParameterInSet = DescriptorFactory.Create(
        "RF2006",
        "Parameter in SET, where PostgreSQL takes none",
        "'{0}' stands in a SET of '{1}', where PostgreSQL takes no parameter and the statement fails; call set_config with it, with true as the last argument for the "
        + "transaction",
        RuleLevel.Warning,
        RuleCategory.Security,
        "SET takes constants only. Whoever finds that out puts the value into the text, where a quote in it ends the literal; the function set_config does the "
        + "same as SET and takes parameters.",
        89);

    internal static readonly DiagnosticDescriptor RF2007_SettingOutlivesTransaction = DescriptorFactory.Create(
        "RF2007",
        "Setting of the application outlives its transaction",
        "'{0}' is set for the session by '{1}', so it outlives the transaction and remains for whatever uses the connection next; {2}",
        RuleLevel.Info,
        RuleCategory.Security,
        "Policies of row-level security often read the tenant or the user from such a setting. One that belongs to the session stays until it is set again or the "
        + "connection is reset: work that uses the connection next and does not set it runs for the wrong tenant, above all where the pool does not reset "
        + "connections or a proxy shares them between clients.",
        488);

    internal static readonly DiagnosticDescriptor RF2008_SessionContextNotReadOnly = DescriptorFactory.Create(
        "RF2008",
        "Value of the session context can be written again",
        "'{0}' is called by '{1}' without @read_only = 1, so any later statement of the connection can change the value that policies trust; add it",
        RuleLevel.Info,
        RuleCategory.Security,
        "Policies of row-level security read the tenant or the user from the session context. As long as a value is not read-only, every statement that runs on "
        + "the connection, an injected one too, can set another one.",
        471);

    internal static readonly DiagnosticDescriptor RF2009_SqlBuiltInSql = DescriptorFactory.Create(
        "RF2009",
        "Statement puts a parameter into SQL that it runs",
        "'{0}' is put into a text that the statement of '{1}' runs as SQL, so whoever controls it can change what is run; {2}",
        RuleLevel.Warning,
        RuleCategory.Security,
        "A parameter protects the statement it belongs to. When that statement joins it to another text and has the database run the result, its value is read as "
        + "SQL after all, only one step later.",
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
