namespace Ringfence.Analyzers.Tests.Injection.Texts;

/// <summary>RF2005.</summary>
public sealed class ParameterInQuotesTests
{
    [Fact]
    public Task Message_SaysWhatTheDatabaseSees() =>
        SqlTextSnippet.Of("""var c = new SqlCommand("SELECT 1 WHERE a = '{|#0:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")
            .Expect(
                "RF2005", 0,
                "'@name' stands within quotes in the SQL text of 'SqlCommand', so the database sees its letters and never the parameter's value; take the quotes away")
            .RunAsync();

    [Theory]
    [InlineData("constructor", """var c = new SqlCommand("SELECT 1 WHERE a = '{|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("name without marker", """var c = new NpgsqlCommand("SELECT 1 WHERE a = '{|RF2005:@name|}'", pg); c.Parameters.AddWithValue("name", name);""")]
    [InlineData("property", """var c = any.CreateCommand(); c.CommandText = "SELECT 1 WHERE a = '{|RF2005:@name|}'"; var p = c.CreateParameter(); p.ParameterName = "@name"; c.Parameters.Add(p);""")]
    [InlineData("initializer", """var c = new SqlCommand { CommandText = "SELECT 1 WHERE a = '{|RF2005:@name|}'", Connection = ms }; c.Parameters.Add(new SqlParameter("@name", name));""")]
    [InlineData("pattern", """var c = new SqlCommand("SELECT 1 WHERE a LIKE N'%{|RF2005:@term|}%'", ms); c.Parameters.Add("@term", SqlDbType.NVarChar).Value = term;""")]
    [InlineData("beginning of a pattern", """var c = new SqlCommand("SELECT 1 WHERE a LIKE '{|RF2005:@term|}%'", ms); c.Parameters.AddWithValue("@term", term);""")]
    [InlineData("within more text", """var c = new SqlCommand("SELECT 'Dear {|RF2005:@name|}, hello'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("colon", """var c = new SqliteCommand("SELECT 1 WHERE a = '{|RF2005::name|}'", lite); c.Parameters.AddWithValue(":name", name);""")]
    [InlineData("dapper", """dapper.Execute("DELETE FROM t WHERE a = '{|RF2005:@name|}'", new { name });""")]
    [InlineData("dapper with a class", """dapper.Execute("DELETE FROM t WHERE a LIKE '%{|RF2005:@term|}%'", filter);""")]
    [InlineData("dapper with anything", """dapper.Execute("DELETE FROM t WHERE a = '{|RF2005:@name|}'", args);""")]
    [InlineData("parameters given elsewhere", """var c = new SqlCommand("SELECT 1 WHERE a IN ('{|RF2005:@a|}')", ms); Bind(c);""")]
    [InlineData("a given command", """given.CommandText = "SELECT 1 WHERE a = '{|RF2005:@name|}'";""")]
    [InlineData("a field", """_command.CommandText = "SELECT 1 WHERE a = '{|RF2005:@name|}'"; _command.Parameters.Add(new SqlParameter("@name", name));""")]
    [InlineData("verbatim", """var c = new SqlCommand(@"SELECT ""x"" FROM t WHERE a = '{|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("escapes before", """var c = new SqlCommand("SELECT\t1\u0020WHERE a =\r\n'{|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("concatenated", """var c = new SqlCommand("SELECT 1 " + "WHERE a = '{|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a variable", """var sql = "SELECT 1 WHERE a = '{|RF2005:@name|}'"; var c = new SqlCommand(sql, ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a choice", """var c = new SqlCommand(flag ? "SELECT 1 WHERE a = '{|RF2005:@name|}'" : "SELECT 2", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("behind a question", """var c = new SqlCommand("SELECT 'Really? {|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("compared in both ways", """dapper.Execute("DELETE FROM t WHERE a = @name OR a LIKE '%{|RF2005:@name|}%'", new { name });""")]
    [InlineData("a value of JSON", """dapper.Execute("UPDATE t SET a = '{\"x\": \"{|RF2005:@name|}\"}'", new { name });""")]
    [InlineData("double quotes in MySQL", """var c = new MySqlCommand("SELECT 1 WHERE a = \"{|RF2005:@name|}\"", my); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a place of Entity Framework", """ef.ExecuteSqlRaw("DELETE FROM t WHERE a = '{|RF2005:{0}|}'", name);""")]
    [InlineData("within a pattern of Entity Framework", """ef.ExecuteSqlRaw("DELETE FROM t WHERE a LIKE '%{|RF2005:{0}|}%'", name);""")]
    public Task ParametersWithinQuotes_AreFound(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return SqlTextSnippet.Of(statements).RunAsync();
    }

    [Theory]
    [InlineData("an address", """var c = new SqlCommand("SELECT 1 WHERE mail = 'info@name.de' AND n = @name", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("the end of addresses", """dapper.Execute("DELETE FROM t WHERE mail LIKE '%@example.org'", args);""")]
    [InlineData("a name nobody gives", """dapper.Execute("DELETE FROM t WHERE nick = '@here2' AND id = @id", new { id });""")]
    [InlineData("no parameters at all", """dapper.Execute("DELETE FROM t WHERE mail LIKE '%@gmail%'");""")]
    [InlineData("a command without parameters", """var c = new SqlCommand("SELECT 1 WHERE mail LIKE '%@gmail%'", ms); c.ExecuteNonQuery();""")]
    [InlineData("a time", """var c = new NpgsqlCommand("SELECT 1 WHERE a > '12:30'::time AND b = @b", pg); c.Parameters.AddWithValue("b", name);""")]
    [InlineData("a cast of JSON", """var c = new NpgsqlCommand("SELECT '{}'::jsonb, '{\"a\": \"x\"}'::jsonb", pg); Bind(c);""")]
    [InlineData("a URL", """var c = new NpgsqlCommand("SELECT 'http://example.org'", pg); Bind(c);""")]
    [InlineData("a path into JSON", """var c = new SqliteCommand("SELECT json_extract(a, '$.name') FROM t WHERE b = $name", lite); c.Parameters.AddWithValue("$name", name);""")]
    [InlineData("a member of JSON", """var c = new NpgsqlCommand("SELECT a ->> '@id' FROM t WHERE b = @id", pg); c.Parameters.AddWithValue("id", id);""")]
    [InlineData("a path into XML", """var c = new SqlCommand("SELECT x.value('@id', 'int') FROM @d.nodes('/a') AS T(x) WHERE b = @id", ms); c.Parameters.AddWithValue("@id", id);""")]
    [InlineData("an attribute of FOR XML", """var c = new SqlCommand("SELECT id AS '@id' FROM t WHERE id = @id FOR XML PATH('a')", ms); c.Parameters.AddWithValue("@id", id);""")]
    [InlineData("the list of sp_executesql", """var c = new SqlCommand("EXEC sp_executesql N'SELECT 1 WHERE a = @a', N'@a int', @a = @a", ms); c.Parameters.AddWithValue("@a", id);""")]
    [InlineData("used outside and named within", """var c = new SqlCommand("SELECT 'use @name here', @name", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a variable of the batch", """var c = new SqlCommand("DECLARE @a int; SELECT 1 WHERE b = '@a'", ms); Bind(c);""")]
    [InlineData("a comment", """var c = new SqlCommand("SELECT 1 /* '@name' */ WHERE a = @name -- '@name'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a quoted name", """var c = new NpgsqlCommand("SELECT \"'@name'\" FROM t WHERE a = @name", pg); c.Parameters.AddWithValue("name", name);""")]
    [InlineData("quotes that are not closed", """var c = new SqlCommand("SELECT 'a '@name' ", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a place that nobody fills", """ef.ExecuteSqlRaw("UPDATE t SET a = '{0}'");""")]
    [InlineData("a stored procedure", """var c = new SqlCommand("'@name'", ms); c.CommandType = CommandType.StoredProcedure; c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a member of linked data", """dapper.Execute("UPDATE t SET a = '{\"@term\": 1, \"x\": \"@term\"}'", filter);""")]
    [InlineData("a class that happens to have the name", """dapper.Execute("UPDATE t SET a = 'call @term now'", filter);""")]
    [InlineData("the name beside the value", """dapper.Execute("INSERT INTO log VALUES ('@name', @name)", new { name });""")]
    [InlineData("a question", """var c = new SqlCommand("SELECT 'really?', @name", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("text for something else", """Console.WriteLine("'@name'");""")]
    [InlineData("unknown parts", """var c = new SqlCommand(name + "'@name'", ms); c.Parameters.AddWithValue("@name", name);""")]
    public Task LookAlikes_AreQuiet(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return SqlTextSnippet.Of(statements).RunAsync();
    }

    [Theory]
    [InlineData(
        """var c = new SqlCommand("SELECT 1 WHERE a = '{|RF2005:@name|}' AND b = 1", ms); c.Parameters.AddWithValue("@name", name);""",
        """var c = new SqlCommand("SELECT 1 WHERE a = @name AND b = 1", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData(
        """var c = new SqlCommand("SELECT 1 WHERE a = N'{|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""",
        """var c = new SqlCommand("SELECT 1 WHERE a = @name", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData(
        """var c = new SqlCommand("SELECT 1 WHERE a LIKE '%{|RF2005:@term|}%'", ms); c.Parameters.AddWithValue("@term", term);""",
        """var c = new SqlCommand("SELECT 1 WHERE a LIKE '%' + @term + '%'", ms); c.Parameters.AddWithValue("@term", term);""")]
    [InlineData(
        """var c = new NpgsqlCommand("SELECT 1 WHERE a LIKE '{|RF2005:@term|}%'", pg); c.Parameters.AddWithValue("term", term);""",
        """var c = new NpgsqlCommand("SELECT 1 WHERE a LIKE @term || '%'", pg); c.Parameters.AddWithValue("term", term);""")]
    [InlineData(
        """var c = new MySqlCommand("SELECT 1 WHERE a LIKE '%{|RF2005:@term|}%'", my); c.Parameters.AddWithValue("@term", term);""",
        """var c = new MySqlCommand("SELECT 1 WHERE a LIKE CONCAT('%', @term, '%')", my); c.Parameters.AddWithValue("@term", term);""")]
    [InlineData(
        """ef.ExecuteSqlRaw("DELETE FROM t WHERE a = '{|RF2005:{0}|}'", name);""",
        """ef.ExecuteSqlRaw("DELETE FROM t WHERE a = {0}", name);""")]
    [InlineData(
        """dapper.Execute("DELETE FROM t WHERE a = '{|RF2005:@name|}' OR b = '{|RF2005:@term|}'", new { name, term });""",
        """dapper.Execute("DELETE FROM t WHERE a = @name OR b = @term", new { name, term });""")]
    public Task Quotes_AreTakenAway(string before, string after) => SqlTextSnippet.Fix(before, after).RunAsync();

    [Theory]
    [InlineData("unknown database", """dapper.Execute("DELETE FROM t WHERE a LIKE '%{|RF2005:@term|}%'", new { term });""")]
    [InlineData("more text", """var c = new SqlCommand("SELECT 'Dear {|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    [InlineData("a word before", """var c = new SqlCommand("SELECT 1 WHERE a LIKE'{|RF2005:@name|}'", ms); c.Parameters.AddWithValue("@name", name);""")]
    public Task Rest_IsLeftToThePerson(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return SqlTextSnippet.NoFix(statements).RunAsync();
    }
}
