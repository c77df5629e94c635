namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Whose SQL a text is.</summary>
internal enum SqlDialect
{
    /// <summary>Not known: what is said of such a text must hold for every database.</summary>
    Unknown,

    SqlServer,

    PostgreSql,

    MySql,

    Sqlite,

    Oracle,

    /// <summary>Through ODBC or OLE DB: any database, parameters as question marks.</summary>
    Positional,
}
