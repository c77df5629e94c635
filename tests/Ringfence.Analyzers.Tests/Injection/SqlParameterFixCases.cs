namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Statements before and after the fix. Each case runs against a real database in both forms.</summary>
internal static class SqlParameterFixCases
{
    internal static TheoryData<string, string, string> All => new()
    {
        {
            "interpolation",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "interpolation with a number that stays",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}' AND id < {id}";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = @name AND id < {id}";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "concatenation",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = '" + {|RF2001:name|} + "'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "concatenation over lines",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText =
                "SELECT id FROM users " +
                "WHERE name = '" + {|RF2001:name|} + "' " +
                "AND city = '" + other + "' " +
                "AND id < " + id;
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText =
                "SELECT id FROM users " +
                "WHERE name = @name " +
                "AND city = @other " +
                "AND id < " + id;
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """
        },
        {
            "concatenation with a comment",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = '" + /* who */ {|RF2001:name|} + "'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = " + /* who */ "@name" + "";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "unquoted",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE id = " + {|RF2001:number|};
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE id = @number";
            cmd.Parameters.AddWithValue("@number", number);
            return Read(cmd);
            """
        },
        {
            "LIKE with both ends",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name LIKE '%{{|RF2001:name|}}%'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name LIKE @name";
            cmd.Parameters.AddWithValue("@name", "%" + name + "%");
            return Read(cmd);
            """
        },
        {
            "LIKE by concatenation",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name LIKE '" + {|RF2001:name|} + "%' AND id < 10";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name LIKE @name AND id < 10";
            cmd.Parameters.AddWithValue("@name", name + "%");
            return Read(cmd);
            """
        },
        {
            "two holes in one literal",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name || '-' || city = '{{|RF2001:name|}}-{other}'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name || '-' || city = @name";
            cmd.Parameters.AddWithValue("@name", name + "-" + other);
            return Read(cmd);
            """
        },
        {
            "two holes in one literal by concatenation",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name || '-' || city = '" + {|RF2001:name|} + "-" + other + "'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name || '-' || city = @name";
            cmd.Parameters.AddWithValue("@name", name + "-" + other);
            return Read(cmd);
            """
        },
        {
            "quotes doubled by hand",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = '" + {|RF2001:name.Replace("'", "''")|} + "'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "the same value twice",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}' OR city = '{name}'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name OR city = @name";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "a name that is taken",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}' AND city = @name";
            cmd.Parameters.AddWithValue("@name", other);
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name2 AND city = @name";
            cmd.Parameters.AddWithValue("@name2", name);
            cmd.Parameters.AddWithValue("@name", other);
            return Read(cmd);
            """
        },
        {
            "string.Format",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = string.Format("SELECT id FROM users WHERE name = '{0}' AND city = '{1}' -- {{}}", {|RF2001:name|}, other);
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name AND city = @other -- {}";
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """
        },
        {
            "braces",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}' AND '{{}}' <> '}}{{'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name AND '{}' <> '}{'";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "verbatim over lines",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $@"SELECT id FROM ""users""
                WHERE name = '{{|RF2001:name|}}'
                  AND city = '{other}'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = @"SELECT id FROM ""users""
                WHERE name = @name
                  AND city = @other";
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """
        },
        {
            "raw over lines",
            """"
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"""
                SELECT id FROM "users"
                WHERE name = '{{|RF2001:name|}}'
                  AND city = '{other}'
                """;
            return Read(cmd);
            """",
            """"
            var cmd = conn.CreateCommand();
            cmd.CommandText = """
                SELECT id FROM "users"
                WHERE name = @name
                  AND city = @other
                """;
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """"
        },
        {
            "escapes",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT\tid\r\nFROM \"users\" WHERE name = \u0027{{|RF2001:name|}}\u0027";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT\tid\r\nFROM \"users\" WHERE name = @name";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "constructor",
            """
            using var cmd = new SqliteCommand("SELECT id FROM users WHERE name = '" + {|RF2001:name|} + "'", conn);
            return Read(cmd);
            """,
            """
            using var cmd = new SqliteCommand("SELECT id FROM users WHERE name = @name", conn);
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "constructor in a using statement",
            """
            using (var cmd = new SqliteCommand($"SELECT id FROM users WHERE name = '{{|RF2001:name|}}'", conn))
            {
                return Read(cmd);
            }
            """,
            """
            using (var cmd = new SqliteCommand("SELECT id FROM users WHERE name = @name", conn))
            {
                cmd.Parameters.AddWithValue("@name", name);
                return Read(cmd);
            }
            """
        },
        {
            "object initializer",
            """
            var cmd = new SqliteCommand
            {
                Connection = conn,
                CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}'",
            };
            return Read(cmd);
            """,
            """
            var cmd = new SqliteCommand
            {
                Connection = conn,
                CommandText = "SELECT id FROM users WHERE name = @name",
            };
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "abstract command",
            """
            DbCommand cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}'";
            return Read(cmd);
            """,
            """
            DbCommand cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name";
            var nameParameter = cmd.CreateParameter();
            nameParameter.ParameterName = "@name";
            nameParameter.Value = name;
            cmd.Parameters.Add(nameParameter);
            return Read(cmd);
            """
        },
        {
            "interface",
            """
            System.Data.IDbCommand cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}'";
            return Read((DbCommand)cmd);
            """,
            """
            System.Data.IDbCommand cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name";
            var nameParameter = cmd.CreateParameter();
            nameParameter.ParameterName = "@name";
            nameParameter.Value = name;
            cmd.Parameters.Add(nameParameter);
            return Read((DbCommand)cmd);
            """
        },
        {
            "nullable",
            """
            string? maybe = Maybe(name);
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:maybe|}}'";
            return Read(cmd);
            """,
            """
            string? maybe = Maybe(name);
            var cmd = conn.CreateCommand();
            cmd.CommandText = "SELECT id FROM users WHERE name = @maybe";
            cmd.Parameters.AddWithValue("@maybe", (object?)maybe ?? DBNull.Value);
            return Read(cmd);
            """
        },
        {
            "through a local",
            """
            var sql = $"SELECT id FROM users WHERE name = '{name}'";
            var cmd = conn.CreateCommand();
            cmd.CommandText = {|RF2001:sql|};
            return Read(cmd);
            """,
            """
            var sql = "SELECT id FROM users WHERE name = @name";
            var cmd = conn.CreateCommand();
            cmd.CommandText = sql;
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "by steps",
            """
            var sql = "SELECT id FROM users";
            sql += " WHERE name = '" + name + "'";
            sql += $" AND city = '{other}'";
            using var cmd = new SqliteCommand({|RF2001:sql|}, conn);
            return Read(cmd);
            """,
            """
            var sql = "SELECT id FROM users";
            sql += " WHERE name = @name";
            sql += " AND city = @other";
            using var cmd = new SqliteCommand(sql, conn);
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """
        },
        {
            "StringBuilder",
            """
            var sb = new StringBuilder("SELECT id FROM users");
            sb.Append(" WHERE name = '" + name + "'");
            sb.Append($" AND city = '{other}'");
            sb.AppendLine().Append(" AND id < ").Append(id);
            var cmd = conn.CreateCommand();
            cmd.CommandText = {|RF2001:sb.ToString()|};
            return Read(cmd);
            """,
            """
            var sb = new StringBuilder("SELECT id FROM users");
            sb.Append(" WHERE name = @name");
            sb.Append(" AND city = @other");
            sb.AppendLine().Append(" AND id < ").Append(id);
            var cmd = conn.CreateCommand();
            cmd.CommandText = sb.ToString();
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """
        },
        {
            "StringBuilder with the value on its own",
            """
            var sb = new StringBuilder();
            sb.Append("SELECT id FROM users WHERE name = '").Append(name).Append("' AND id < 10");
            var cmd = conn.CreateCommand();
            cmd.CommandText = {|RF2001:sb.ToString()|};
            return Read(cmd);
            """,
            """
            var sb = new StringBuilder();
            sb.Append("SELECT id FROM users WHERE name = ").Append("@name").Append(" AND id < 10");
            var cmd = conn.CreateCommand();
            cmd.CommandText = sb.ToString();
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "a constant between",
            """
            const string table = "users";
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM {table} WHERE name = '{{|RF2001:name|}}'";
            return Read(cmd);
            """,
            """
            const string table = "users";
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"SELECT id FROM {table} WHERE name = @name";
            cmd.Parameters.AddWithValue("@name", name);
            return Read(cmd);
            """
        },
        {
            "one command used twice",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"UPDATE users SET city = '{{|RF2001:other|}}' WHERE name = '{name}'";
            cmd.ExecuteNonQuery();
            cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:name|}}'";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = "UPDATE users SET city = @other WHERE name = @name";
            cmd.Parameters.AddWithValue("@other", other);
            cmd.Parameters.AddWithValue("@name", name);
            cmd.ExecuteNonQuery();
            cmd.CommandText = "SELECT id FROM users WHERE name = @name2";
            cmd.Parameters.AddWithValue("@name2", name);
            return Read(cmd);
            """
        },
        {
            "a new command in each round",
            """
            var rows = new List<string>();
            foreach (var n in new[] { name, other })
            {
                var cmd = conn.CreateCommand();
                cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:n.Trim()|}}'";
                rows.AddRange(Read(cmd));
            }

            return rows;
            """,
            """
            var rows = new List<string>();
            foreach (var n in new[] { name, other })
            {
                var cmd = conn.CreateCommand();
                cmd.CommandText = "SELECT id FROM users WHERE name = @n";
                cmd.Parameters.AddWithValue("@n", n.Trim());
                rows.AddRange(Read(cmd));
            }

            return rows;
            """
        },
        {
            "insert",
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"INSERT INTO users (id, name, city) VALUES ({id + 100}, '{{|RF2001:name|}}', '{other}')";
            cmd.ExecuteNonQuery();
            cmd.CommandText = "SELECT name FROM users WHERE id > 100";
            return Read(cmd);
            """,
            """
            var cmd = conn.CreateCommand();
            cmd.CommandText = $"INSERT INTO users (id, name, city) VALUES ({id + 100}, @name, @other)";
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            cmd.ExecuteNonQuery();
            cmd.CommandText = "SELECT name FROM users WHERE id > 100";
            return Read(cmd);
            """
        },
        {
            "a lambda with a command of its own",
            """
            Func<string, List<string>> find = n =>
            {
                var cmd = conn.CreateCommand();
                cmd.CommandText = $"SELECT id FROM users WHERE name = '{{|RF2001:n|}}'";
                return Read(cmd);
            };
            return find(name);
            """,
            """
            Func<string, List<string>> find = n =>
            {
                var cmd = conn.CreateCommand();
                cmd.CommandText = "SELECT id FROM users WHERE name = @n";
                cmd.Parameters.AddWithValue("@n", n);
                return Read(cmd);
            };
            return find(name);
            """
        },
    };
}
