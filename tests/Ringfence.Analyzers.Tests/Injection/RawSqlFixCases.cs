namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Raw calls of Entity Framework Core before and after the fix. Each case runs against a real database in both forms.</summary>
internal static class RawSqlFixCases
{
    internal static TheoryData<string, string, string> All => new()
    {
        {
            "a value on its own",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE id = {{|RF2004:number|}}").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE id = {number}").ToList();"""
        },
        {
            "a value in quotes",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE name = {name}").ToList();"""
        },
        {
            "several values",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' AND city = '{other.Trim()}' AND id < {id}").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE name = {name} AND city = {other.Trim()} AND id < {id}").ToList();"""
        },
        {
            "LIKE",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE name LIKE '%{{|RF2001:name|}}%'").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE name LIKE {"%" + name + "%"}").ToList();"""
        },
        {
            "two values in one literal",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE name || '-' || city = '{{|RF2001:name|}}-{other}'").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE name || '-' || city = {name + "-" + other}").ToList();"""
        },
        {
            "quotes doubled by hand",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name.Replace("'", "''")|}}'").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE name = {name}").ToList();"""
        },
        {
            "concatenation",
            """return db.SqlQueryRaw<string>("SELECT \"name\"\nFROM users WHERE name = '" + {|RF2001:name|} + "' AND city = '" + other + "'").ToList();""",
            """return db.SqlQuery<string>($"SELECT \"name\"\nFROM users WHERE name = {name} AND city = {other}").ToList();"""
        },
        {
            "concatenation of an interpolated string",
            """return db.SqlQueryRaw<string>($"SELECT name FROM users WHERE id < {id} " + @"AND name = '" + {|RF2001:name|} + "'").ToList();""",
            """return db.SqlQuery<string>($"SELECT name FROM users WHERE id < {id} AND name = {name}").ToList();"""
        },
        {
            "verbatim over lines",
            """
            return db.SqlQueryRaw<string>($@"SELECT ""name"" FROM users
                WHERE name = '{{|RF2001:name|}}'").ToList();
            """,
            """
            return db.SqlQuery<string>($@"SELECT ""name"" FROM users
                WHERE name = {name}").ToList();
            """
        },
        {
            "raw over lines",
            """"
            return db.SqlQueryRaw<string>($$"""
                SELECT name FROM users
                WHERE name = '{{{|RF2001:name|}}}'
                """).ToList();
            """",
            """"
            return db.SqlQuery<string>($$"""
                SELECT name FROM users
                WHERE name = {{name}}
                """).ToList();
            """"
        },
        {
            "execute, by the twin of older versions",
            """
            db.ExecuteSqlRaw($"DELETE FROM users WHERE id = {{|RF2004:number|}}");
            return db.SqlQueryRaw<string>("SELECT name FROM users").ToList();
            """,
            """
            db.ExecuteSqlInterpolated($"DELETE FROM users WHERE id = {number}");
            return db.SqlQueryRaw<string>("SELECT name FROM users").ToList();
            """
        },
        {
            "asynchronous with a token",
            """
            db.ExecuteSqlRawAsync(cancellationToken: default, sql: $"DELETE FROM users WHERE id = {{|RF2004:number|}}").Wait();
            return db.SqlQueryRaw<string>("SELECT name FROM users").ToList();
            """,
            """
            db.ExecuteSqlAsync(cancellationToken: default, sql: $"DELETE FROM users WHERE id = {number}").Wait();
            return db.SqlQueryRaw<string>("SELECT name FROM users").ToList();
            """
        },
        {
            "two calls",
            """
            var rows = db.SqlQueryRaw<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();
            return rows.Concat(db.SqlQueryRaw<string>($"SELECT city FROM users WHERE id = {{|RF2004:number|}}")).ToList();
            """,
            """
            var rows = db.SqlQuery<string>($"SELECT name FROM users WHERE name = {name}").ToList();
            return rows.Concat(db.SqlQuery<string>($"SELECT city FROM users WHERE id = {number}")).ToList();
            """
        },
        {
            "called as a static method",
            """return RelationalDatabaseFacadeExtensions.SqlQueryRaw<string>(db, $"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();""",
            """return RelationalDatabaseFacadeExtensions.SqlQuery<string>(db, $"SELECT name FROM users WHERE name = {name}").ToList();"""
        },
    };
}
