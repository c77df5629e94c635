namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Calls of Dapper before and after the fix. Each case runs against a real database in both forms.</summary>
internal static class DapperFixCases
{
    internal static TheoryData<string, string, string> All => new()
    {
        {
            "no values yet",
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name", new { name }).ToList();"""
        },
        {
            "several values by concatenation",
            """return conn.Query<string>("SELECT name FROM users WHERE name = '" + {|RF2001:name|} + "' AND city = '" + other.Trim() + "'").ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name AND city = @other", new { name, other = other.Trim() }).ToList();"""
        },
        {
            "the value of a member",
            """
            var row = new { Name = name };
            return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:row.Name|}}'").ToList();
            """,
            """
            var row = new { Name = name };
            return conn.Query<string>("SELECT name FROM users WHERE name = @name", new { name = row.Name }).ToList();
            """
        },
        {
            "a name that is a keyword",
            """
            var @class = name;
            return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:@class|}}'").ToList();
            """,
            """
            var @class = name;
            return conn.Query<string>("SELECT name FROM users WHERE name = @class", new { @class }).ToList();
            """
        },
        {
            "LIKE",
            """return conn.Query<string>("SELECT name FROM users WHERE name LIKE '%" + {|RF2001:name|} + "%'").ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name LIKE @name", new { name = "%" + name + "%" }).ToList();"""
        },
        {
            "nothing given in so many words",
            """return [conn.ExecuteScalar<string>($"SELECT city FROM users WHERE name = '{{|RF2001:name|}}'", null, null)!];""",
            """return [conn.ExecuteScalar<string>("SELECT city FROM users WHERE name = @name", new { name }, null)!];"""
        },
        {
            "an object that grows",
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' AND city = @other", new { other }).ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name AND city = @other", new { other, name }).ToList();"""
        },
        {
            "an object with a comma at its end",
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' AND city = @other", new { other, }).ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name AND city = @other", new { other, name, }).ToList();"""
        },
        {
            "an object that has the value already",
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' OR name = @name", new { name }).ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name OR name = @name", new { name }).ToList();"""
        },
        {
            "an object that has the name for something else",
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' AND city = @name", new { name = other }).ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name2 AND city = @name", new { name = other, name2 = name }).ToList();"""
        },
        {
            "named arguments",
            """return conn.Query<string>(buffered: false, sql: $"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();""",
            """return conn.Query<string>(buffered: false, sql: "SELECT name FROM users WHERE name = @name", param: new { name }).ToList();"""
        },
        {
            "a named argument behind",
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", buffered: false).ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @name", new { name }, buffered: false).ToList();"""
        },
        {
            "called as a static method",
            """return SqlMapper.Query<string>(conn, $"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();""",
            """return SqlMapper.Query<string>(conn, "SELECT name FROM users WHERE name = @name", new { name }).ToList();"""
        },
        {
            "several types",
            """
            return conn.Query<string, string, string>(
                $"SELECT name, city FROM users WHERE name = '{{|RF2001:name|}}'", (a, b) => a + b, splitOn: "city").ToList();
            """,
            """
            return conn.Query<string, string, string>(
                "SELECT name, city FROM users WHERE name = @name", (a, b) => a + b, new { name }, splitOn: "city").ToList();
            """
        },
        {
            "a scalar",
            """return [conn.ExecuteScalar<string>($"SELECT COUNT(*) FROM users WHERE name = '{{|RF2001:name|}}'")!];""",
            """return [conn.ExecuteScalar<string>("SELECT COUNT(*) FROM users WHERE name = @name", new { name })!];"""
        },
        {
            "execute",
            """
            conn.Execute($"DELETE FROM users WHERE name = '{{|RF2001:name|}}'");
            return conn.Query<string>("SELECT name FROM users").ToList();
            """,
            """
            conn.Execute("DELETE FROM users WHERE name = @name", new { name });
            return conn.Query<string>("SELECT name FROM users").ToList();
            """
        },
        {
            "several results",
            """
            using var grid = conn.QueryMultiple($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'; SELECT city FROM users WHERE city = '{other}'");
            return grid.Read<string>().Concat(grid.Read<string>()).ToList();
            """,
            """
            using var grid = conn.QueryMultiple("SELECT name FROM users WHERE name = @name; SELECT city FROM users WHERE city = @other", new { name, other });
            return grid.Read<string>().Concat(grid.Read<string>()).ToList();
            """
        },
        {
            "asynchronous",
            """
            return Task.Run(async () => await conn.QueryAsync<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'")).Result.ToList();
            """,
            """
            return Task.Run(async () => await conn.QueryAsync<string>("SELECT name FROM users WHERE name = @name", new { name })).Result.ToList();
            """
        },
        {
            "a definition",
            """
            var definition = new CommandDefinition($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", commandTimeout: 3);
            return conn.Query<string>(definition).ToList();
            """,
            """
            var definition = new CommandDefinition("SELECT name FROM users WHERE name = @name", new { name }, commandTimeout: 3);
            return conn.Query<string>(definition).ToList();
            """
        },
        {
            "a function with an expression for its body",
            """
            return Find(name);
            List<string> Find(string n) => conn.Query<string>("SELECT name FROM users WHERE name = '" + {|RF2001:n|} + "'").ToList();
            """,
            """
            return Find(name);
            List<string> Find(string n) => conn.Query<string>("SELECT name FROM users WHERE name = @n", new { n }).ToList();
            """
        },
        {
            "through a local",
            """
            var sql = $"SELECT name FROM users WHERE name = '{name}'";
            return conn.Query<string>({|RF2001:sql|}).ToList();
            """,
            """
            var sql = "SELECT name FROM users WHERE name = @name";
            return conn.Query<string>(sql, new { name }).ToList();
            """
        },
        {
            "in a loop",
            """
            var rows = new List<string>();
            foreach (var n in new[] { name, other })
            {
                rows.AddRange(conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:n|}}'"));
            }

            return rows;
            """,
            """
            var rows = new List<string>();
            foreach (var n in new[] { name, other })
            {
                rows.AddRange(conn.Query<string>("SELECT name FROM users WHERE name = @n", new { n }));
            }

            return rows;
            """
        },
        {
            "two calls",
            """
            var rows = conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'").ToList();
            rows.AddRange(conn.Query<string>($"SELECT city FROM users WHERE name = '{{|RF2001:name|}}'"));
            return rows;
            """,
            """
            var rows = conn.Query<string>("SELECT name FROM users WHERE name = @name", new { name }).ToList();
            rows.AddRange(conn.Query<string>("SELECT city FROM users WHERE name = @name", new { name }));
            return rows;
            """
        },
        {
            "parameters in a local",
            """
            var args = new DynamicParameters();
            args.Add("@city", other);
            return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' AND city = @city", args).ToList();
            """,
            """
            var args = new DynamicParameters();
            args.Add("@city", other);
            args.Add("name", name);
            return conn.Query<string>("SELECT name FROM users WHERE name = @name AND city = @city", args).ToList();
            """
        },
        {
            "parameters in a local under a name that is taken",
            """
            var args = new DynamicParameters(new { name = other });
            var rows = conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args);
            return rows.Concat(conn.Query<string>("SELECT name FROM users WHERE city = @name", args)).ToList();
            """,
            """
            var args = new DynamicParameters(new { name = other });
            args.Add("name2", name);
            var rows = conn.Query<string>("SELECT name FROM users WHERE name = @name2", args);
            return rows.Concat(conn.Query<string>("SELECT name FROM users WHERE city = @name", args)).ToList();
            """
        },
        {
            "parameters in a local for two calls",
            """
            var args = new DynamicParameters();
            var rows = conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args).ToList();
            var more = conn.Query<string>($"SELECT city FROM users WHERE name = '{{|RF2001:name.Trim()|}}'", args);
            return rows.Concat(more).ToList();
            """,
            """
            var args = new DynamicParameters();
            args.Add("name", name);
            var rows = conn.Query<string>("SELECT name FROM users WHERE name = @name", args).ToList();
            args.Add("name2", name.Trim());
            var more = conn.Query<string>("SELECT city FROM users WHERE name = @name2", args);
            return rows.Concat(more).ToList();
            """
        },
    };
}
