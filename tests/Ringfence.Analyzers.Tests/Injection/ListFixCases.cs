namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Joined lists before and after the fix. Each case runs against a real database in both forms.</summary>
internal static class ListFixCases
{
    internal static TheoryData<string, string, string> All => new()
    {
        {
            "Dapper",
            """
            var names = new[] { name, other, "bob" }.Where(static n => n.Length > 0).ToArray();
            return Find(names);
            List<string> Find(string[] n) => conn.Query<string>("SELECT name FROM users WHERE name IN ('" + string.Join("','", {|RF2001:n|}) + "')").ToList();
            """,
            """
            var names = new[] { name, other, "bob" }.Where(static n => n.Length > 0).ToArray();
            return Find(names);
            List<string> Find(string[] n) => conn.Query<string>("SELECT name FROM users WHERE name IN @n", new { n }).ToList();
            """
        },
        {
            "Dapper without quotes",
            """
            return Find(new List<string> { number, "2" });
            List<string> Find(List<string> ids) =>
                conn.Query<string>($"SELECT name FROM users WHERE id in ( {string.Join(',', {|RF2001:ids|})} ) AND id < {id}").ToList();
            """,
            """
            return Find(new List<string> { number, "2" });
            List<string> Find(List<string> ids) =>
                conn.Query<string>($"SELECT name FROM users WHERE id in @ids AND id < {id}", new { ids }).ToList();
            """
        },
        {
            "Dapper with another value",
            """
            return Find(new[] { name, "bob" });
            List<string> Find(IEnumerable<string> names) => conn.Query<string>(
                $"SELECT name FROM users WHERE name IN ('{string.Join("','", {|RF2001:names|})}') AND city = '{other}'").ToList();
            """,
            """
            return Find(new[] { name, "bob" });
            List<string> Find(IEnumerable<string> names) => conn.Query<string>(
                "SELECT name FROM users WHERE name IN @names AND city = @other", new { names, other }).ToList();
            """
        },
        {
            "command",
            """
            return Find(new[] { name, "bob" });
            List<string> Find(string[] names)
            {
                var cmd = conn.CreateCommand();
                cmd.CommandText = "SELECT name FROM users WHERE name IN ('" + string.Join("','", {|RF2001:names|}) + "')";
                return Read(cmd);
            }
            """,
            """
            return Find(new[] { name, "bob" });
            List<string> Find(string[] names)
            {
                var cmd = conn.CreateCommand();
                var namesMarkers = new List<string>();
                foreach (var namesItem in names)
                {
                    var namesMarker = "@names_" + namesMarkers.Count;
                    cmd.Parameters.AddWithValue(namesMarker, namesItem);
                    namesMarkers.Add(namesMarker);
                }

                cmd.CommandText = "SELECT name FROM users WHERE name IN (" + string.Join(", ", namesMarkers) + ")";
                return Read(cmd);
            }
            """
        },
        {
            "command with a sequence and another value",
            """
            return Find(new[] { name, "bob" }.Where(static n => n.Length > 0));
            List<string> Find(IEnumerable<string> names)
            {
                var cmd = conn.CreateCommand();
                cmd.CommandText = $"SELECT name FROM users WHERE city = '{{|RF2001:other|}}' AND name IN ('{string.Join("', '", names)}')";
                return Read(cmd);
            }
            """,
            """
            return Find(new[] { name, "bob" }.Where(static n => n.Length > 0));
            List<string> Find(IEnumerable<string> names)
            {
                var cmd = conn.CreateCommand();
                var namesMarkers = new List<string>();
                foreach (var namesItem in names)
                {
                    var namesMarker = "@names_" + namesMarkers.Count;
                    cmd.Parameters.AddWithValue(namesMarker, namesItem);
                    namesMarkers.Add(namesMarker);
                }

                cmd.CommandText = $"SELECT name FROM users WHERE city = @other AND name IN ({string.Join(", ", namesMarkers)})";
                cmd.Parameters.AddWithValue("@other", other);
                return Read(cmd);
            }
            """
        },
        {
            "abstract command with values that may be missing",
            """
            return Find(new[] { number, "2" });
            List<string> Find(IReadOnlyList<string?> numbers)
            {
                DbCommand cmd = conn.CreateCommand();
                cmd.CommandText = "SELECT name FROM users WHERE id IN (" + string.Join(",", {|RF2001:numbers|}) + ")";
                return Read(cmd);
            }
            """,
            """
            return Find(new[] { number, "2" });
            List<string> Find(IReadOnlyList<string?> numbers)
            {
                DbCommand cmd = conn.CreateCommand();
                var numbersMarkers = new List<string>();
                foreach (var numbersItem in numbers)
                {
                    var numbersMarker = "@numbers_" + numbersMarkers.Count;
                    var numbersParameter = cmd.CreateParameter();
                    numbersParameter.ParameterName = numbersMarker;
                    numbersParameter.Value = (object?)numbersItem ?? DBNull.Value;
                    cmd.Parameters.Add(numbersParameter);
                    numbersMarkers.Add(numbersMarker);
                }

                cmd.CommandText = "SELECT name FROM users WHERE id IN (" + string.Join(", ", numbersMarkers) + ")";
                return Read(cmd);
            }
            """
        },
        {
            "two lists",
            """
            return Find(new[] { name, "bob" }, new[] { other, "Rome" });
            List<string> Find(string[] names, string[] towns) => conn.Query<string>(
                $"SELECT name FROM users WHERE name IN ('{string.Join("','", {|RF2001:names|})}') AND city IN ('{string.Join("','", towns)}')").ToList();
            """,
            """
            return Find(new[] { name, "bob" }, new[] { other, "Rome" });
            List<string> Find(string[] names, string[] towns) => conn.Query<string>(
                "SELECT name FROM users WHERE name IN @names AND city IN @towns", new { names, towns }).ToList();
            """
        },
        {
            "builder with a format",
            """
            var sb = new StringBuilder();
            sb.AppendFormat("SELECT name FROM users WHERE name = '{0}'", name).Append(" AND id < 10");
            sb.AppendFormat(" AND city = '{0}'", other);
            var cmd = conn.CreateCommand();
            cmd.CommandText = {|RF2001:sb.ToString()|};
            return Read(cmd);
            """,
            """
            var sb = new StringBuilder();
            sb.Append("SELECT name FROM users WHERE name = @name").Append(" AND id < 10");
            sb.Append(" AND city = @other");
            var cmd = conn.CreateCommand();
            cmd.CommandText = sb.ToString();
            cmd.Parameters.AddWithValue("@name", name);
            cmd.Parameters.AddWithValue("@other", other);
            return Read(cmd);
            """
        },
        {
            "builder for Dapper",
            """
            var sb = new StringBuilder("SELECT name FROM users");
            sb.Append(" WHERE name = '").Append(name).Append("' AND id < ").Append(id).Append($" AND city = '{other}'");
            return conn.Query<string>({|RF2001:sb.ToString()|}).ToList();
            """,
            """
            var sb = new StringBuilder("SELECT name FROM users");
            sb.Append(" WHERE name = ").Append("@name").Append(" AND id < ").Append(id).Append(" AND city = @other");
            return conn.Query<string>(sb.ToString(), new { name, other }).ToList();
            """
        },
    };
}
