namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Names before and after the fix. Each case runs against a real database in both forms.</summary>
internal static class NameFixCases
{
    internal static TheoryData<string, string, string> All => new()
    {
        {
            "order by one of the columns selected",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT name, city FROM users ORDER BY " + {|RF2003:name|};
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            var name1 = name switch
            {
                "name" => "name",
                "city" => "city",
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not one of the names allowed."),
            };
            cmd.CommandText = "SELECT name, city FROM users ORDER BY " + name1;
            return Read(cmd);
            """
        },
        {
            "order by a column that is compared",
            """
            return conn.Query<string>($"SELECT * FROM users WHERE name = 'x' AND city = 'name = y' ORDER BY {{|RF2003:name|}}").ToList();
            """,
            """
            var name1 = name switch
            {
                "name" => "name",
                "city" => "city",
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not one of the names allowed."),
            };
            return conn.Query<string>($"SELECT * FROM users WHERE name = 'x' AND city = 'name = y' ORDER BY {name1}").ToList();
            """
        },
        {
            "direction",
            """
            return conn.Query<string>($"SELECT name FROM users ORDER BY name {{|RF2003:other|}}").ToList();
            """,
            """
            var other1 = other.ToUpperInvariant() switch
            {
                "ASC" => "ASC",
                "DESC" => "DESC",
                _ => throw new ArgumentOutOfRangeException(nameof(other), other, "Not one of the names allowed."),
            };
            return conn.Query<string>($"SELECT name FROM users ORDER BY name {other1}").ToList();
            """
        },
        {
            "column and direction",
            """
            var sort = new { Column = name, Direction = Maybe(other) };
            var sql = "SELECT name, city AS town FROM users ORDER BY " + sort.Column + " " + sort.Direction + ", id";
            return conn.Query<string>({|RF2003:sql|}).ToList();
            """,
            """
            var sort = new { Column = name, Direction = Maybe(other) };
            var column = sort.Column switch
            {
                "name" => "name",
                "town" => "town",
                _ => throw new ArgumentOutOfRangeException(nameof(sort.Column), sort.Column, "Not one of the names allowed."),
            };
            var direction = sort.Direction?.ToUpperInvariant() switch
            {
                "ASC" => "ASC",
                "DESC" => "DESC",
                _ => throw new ArgumentOutOfRangeException(nameof(sort.Direction), sort.Direction, "Not one of the names allowed."),
            };
            var sql = "SELECT name, city AS town FROM users ORDER BY " + column + " " + direction + ", id";
            return conn.Query<string>(sql).ToList();
            """
        },
        {
            "column that is compared",
            """
            return conn.Query<string>($"SELECT name FROM users WHERE {{|RF2001:name|}} = 'ann'").ToList();
            """,
            """
            var name1 = name switch
            {
                "name" => "name",
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not one of the names allowed."),
            };
            return conn.Query<string>($"SELECT name FROM users WHERE {name1} = 'ann'").ToList();
            """
        },
        {
            "the same name twice",
            """
            return conn.Query<string>($"SELECT {{|RF2003:name|}} FROM users WHERE name > 'a' ORDER BY {name}").ToList();
            """,
            """
            var name1 = name switch
            {
                "name" => "name",
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not one of the names allowed."),
            };
            return conn.Query<string>($"SELECT {name1} FROM users WHERE name > 'a' ORDER BY {name1}").ToList();
            """
        },
        {
            "group",
            """
            var sb = new StringBuilder("SELECT name FROM users GROUP BY ");
            sb.Append(name);
            return conn.Query<string>({|RF2003:sb.ToString()|}).ToList();
            """,
            """
            var sb = new StringBuilder("SELECT name FROM users GROUP BY ");
            var name1 = name switch
            {
                "name" => "name",
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not one of the names allowed."),
            };
            sb.Append(name1);
            return conn.Query<string>(sb.ToString()).ToList();
            """
        },
    };
}
