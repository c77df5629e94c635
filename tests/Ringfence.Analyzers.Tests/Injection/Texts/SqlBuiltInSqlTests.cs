namespace Ringfence.Analyzers.Tests.Injection.Texts;

/// <summary>RF2009.</summary>
public sealed class SqlBuiltInSqlTests
{
    [Fact]
    public Task Message_NamesTheRemedyOfTheDatabase() =>
        SqlTextSnippet.Of("""var c = new SqlCommand("EXEC('SELECT * FROM ' + {|#0:@name|})", ms);""")
            .Expect(
                "RF2009", 0,
                "'@name' is put into a text that the statement of 'SqlCommand' runs as SQL, so whoever controls it can change what is run; pass it on as a parameter "
                + "of sp_executesql, and quote names with QUOTENAME")
            .RunAsync();

    [Theory]
    [InlineData("exec", "EXEC ('SELECT ''' + {|RF2009:@name|} + '''')")]
    [InlineData("execute", "EXECUTE(N'SELECT ' + {|RF2009:@a|} + N', ' + {|RF2009:@b|})")]
    [InlineData("variable", "DECLARE @sql nvarchar(max) = N'SELECT ' + {|RF2009:@name|}; EXEC(@sql)")]
    [InlineData("variable set later", "DECLARE @sql nvarchar(max)\nSET @sql = N'SELECT ' + {|RF2009:@name|}\nEXEC sp_executesql @sql")]
    [InlineData("variable by select", "DECLARE @sql nvarchar(max); SELECT @sql = N'SELECT ' + {|RF2009:@name|}; EXEC sys.sp_executesql @stmt = @sql")]
    [InlineData("added", "DECLARE @sql nvarchar(max) = N'SELECT '; SET @sql += {|RF2009:@name|}; EXEC(@sql)")]
    [InlineData("added to itself", "DECLARE @sql nvarchar(max) = N'SELECT '; SET @sql = @sql + {|RF2009:@name|}; EXEC(@sql)")]
    [InlineData("through two variables", "DECLARE @a nvarchar(max) = N'SELECT ' + {|RF2009:@name|}, @b nvarchar(max); SET @b = @a; EXEC(@b + N'x')")]
    [InlineData("concat", "DECLARE @sql nvarchar(max) = CONCAT(N'SELECT ', {|RF2009:@name|}); EXEC(@sql)")]
    [InlineData("a choice", "DECLARE @sql nvarchar(max) = N'SELECT ' + CASE WHEN @x = 1 THEN {|RF2009:@name|} ELSE N'a' END; EXEC(@sql)")]
    [InlineData("list of parameters", "IF @t IN (@a, 'b') EXEC('SELECT * FROM ' + {|RF2009:@t|})")]
    [InlineData("cast to text", "EXEC('SELECT ' + CAST({|RF2009:@name|} AS nvarchar(10)))")]
    [InlineData("parameter of a procedure", "CREATE PROCEDURE p @name nvarchar(50), @id int AS BEGIN EXEC('SELECT ' + {|RF2009:@name|} + STR(@id)) END")]
    [InlineData("inner parameters beside it", "DECLARE @sql nvarchar(max) = N'SELECT * FROM ' + {|RF2009:@t|} + N' WHERE a = @a'; EXEC sp_executesql @sql, N'@a int', @a = @id")]
    public Task SqlServer_RunsWhatItBuilds(string pattern, string sql) => Run(pattern, "var c = new SqlCommand(\"\"\"\n" + sql + "\n\"\"\", ms);");

    [Theory]
    [InlineData("block", "DO $f$ BEGIN EXECUTE 'SELECT ' || 'a'; END $f$; CREATE FUNCTION f(p text) RETURNS void AS $x$ BEGIN EXECUTE 'DROP TABLE ' || {|RF2009:p|}; END $x$ LANGUAGE plpgsql")]
    [InlineData("variable", "CREATE OR REPLACE FUNCTION a.f(p text, n int) RETURNS void AS $f$ DECLARE q text; BEGIN q := 'DROP TABLE ' || {|RF2009:p|} || n; EXECUTE q; END $f$ LANGUAGE plpgsql")]
    [InlineData("declared with a value", "CREATE FUNCTION f(p varchar(50)) RETURNS void AS $f$ DECLARE q text := 'DROP ' || {|RF2009:p|}; BEGIN EXECUTE q; END $f$ LANGUAGE plpgsql")]
    [InlineData("format", "CREATE FUNCTION f(p text, q text) RETURNS void AS $f$ BEGIN EXECUTE format('SELECT %I, %s', p, {|RF2009:q|}); END $f$ LANGUAGE plpgsql")]
    [InlineData("format by position", "CREATE FUNCTION f(p text, q text) RETURNS void AS $f$ BEGIN EXECUTE format('SELECT %2$I, %1$s, %%s', {|RF2009:p|}, q) USING q; END $f$ LANGUAGE plpgsql")]
    public Task PostgreSql_RunsWhatItBuilds(string pattern, string sql) => Run(pattern, "var c = new NpgsqlCommand(\"\"\"\n" + sql + "\n\"\"\", pg);");

    [Theory]
    [InlineData("prepared", """var c = new MySqlCommand("SET @s = CONCAT('SELECT * FROM ', {|RF2009:@t|}); PREPARE q FROM @s; EXECUTE q", my);""")]
    [InlineData("routine", """var c = new MySqlCommand("CREATE PROCEDURE p(IN t VARCHAR(64)) BEGIN SET @s = CONCAT('SELECT * FROM ', {|RF2009:t|}); PREPARE q FROM @s; END", my);""")]
    [InlineData("immediate", """dapper.Execute("BEGIN EXECUTE IMMEDIATE 'DROP TABLE ' || {|RF2009::t|}; END;", new { t = name });""")]
    [InlineData("text of unknown database", """dapper.Execute("EXEC('SELECT ' + {|RF2009:@name|})", new { name });""")]
    public Task OtherDatabases_RunWhatTheyBuild(string pattern, string statements) => Run(pattern, statements);

    [Theory]
    [InlineData("quoted name", "EXEC('SELECT * FROM ' + QUOTENAME(@t))")]
    [InlineData("quoted name in a variable", "DECLARE @sql nvarchar(max) = N'SELECT * FROM ' + QUOTENAME(@s) + N'.' + QUOTENAME(@t); EXEC sp_executesql @sql")]
    [InlineData("parameters passed on", "EXEC sp_executesql N'SELECT 1 WHERE a = @a', N'@a nvarchar(50)', @a = @name")]
    [InlineData("joined but not run", "SELECT 'Dear ' + @name; EXEC dbo.Log @name")]
    [InlineData("argument of a procedure", "DECLARE @m nvarchar(50) = N'Dear ' + @name; EXEC dbo.Mail @text = @m")]
    [InlineData("declared number", "DECLARE @id int = @x; DECLARE @sql nvarchar(max) = N'SELECT ' + CAST(@id AS nvarchar(10)); EXEC(@sql)")]
    [InlineData("cast to a number", "EXEC('SELECT ' + CONVERT(nvarchar(10), CAST(@id AS int)))")]
    [InlineData("variable of the text", "DECLARE @t sysname; FETCH NEXT FROM c INTO @t; EXEC('DROP TABLE ' + @t)")]
    [InlineData("condition of a choice", "DECLARE @sql nvarchar(max) = N'SELECT a ORDER BY a ' + CASE @d WHEN 1 THEN N'ASC' ELSE N'DESC' END; EXEC(@sql)")]
    [InlineData("quoted before", "SET @t = QUOTENAME(@t); EXEC('SELECT * FROM ' + @t)")]
    [InlineData("fixed list", "IF @t NOT IN ('a', 'b') RETURN; EXEC('SELECT * FROM ' + @t)")]
    [InlineData("doubled quotes", "EXEC('SELECT ''' + REPLACE(@name, '''', '''''') + '''')")]
    [InlineData("within a comment", "SELECT 1 /* EXEC('a' + @name) */")]
    [InlineData("within a text", "SELECT 'EXEC(''a'' + @name)', @name + 'x'")]
    public Task SqlServerLookAlikes_AreQuiet(string pattern, string sql) => Run(pattern, "var c = new SqlCommand(\"\"\"\n" + sql + "\n\"\"\", ms);");

    [Theory]
    [InlineData("quoted", "CREATE FUNCTION f(p text) RETURNS void AS $f$ BEGIN EXECUTE 'DROP TABLE ' || quote_ident(p) || quote_literal(p); END $f$ LANGUAGE plpgsql")]
    [InlineData("format", "CREATE FUNCTION f(p text) RETURNS void AS $f$ BEGIN EXECUTE format('SELECT %I, %L', p, p); END $f$ LANGUAGE plpgsql")]
    [InlineData("using", "CREATE FUNCTION f(p text) RETURNS void AS $f$ BEGIN EXECUTE 'SELECT $1' USING p; END $f$ LANGUAGE plpgsql")]
    [InlineData("number", "CREATE FUNCTION f(p int) RETURNS void AS $f$ BEGIN EXECUTE 'SELECT ' || p; END $f$ LANGUAGE plpgsql")]
    [InlineData("table", "CREATE FUNCTION f(p regclass) RETURNS void AS $f$ BEGIN EXECUTE 'SELECT * FROM ' || p; END $f$ LANGUAGE plpgsql")]
    [InlineData("cast", "CREATE FUNCTION f(p text) RETURNS void AS $f$ BEGIN EXECUTE 'SELECT * FROM ' || p::regclass; END $f$ LANGUAGE plpgsql")]
    [InlineData("name of the catalogue", "DO $f$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables LOOP EXECUTE 'DROP TABLE ' || r.tablename; END LOOP; END $f$")]
    [InlineData("trigger", "CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f(p); GRANT EXECUTE ON FUNCTION f TO x")]
    [InlineData("prepared statement", "PREPARE q AS SELECT $1; EXECUTE q('a' || @name)")]
    public Task PostgreSqlLookAlikes_AreQuiet(string pattern, string sql) => Run(pattern, "var c = new NpgsqlCommand(\"\"\"\n" + sql + "\n\"\"\", pg);");

    [Theory]
    [InlineData("a number is given", """var c = new SqlCommand("EXEC('SELECT ' + CAST(@id AS nvarchar(10)))", ms); c.Parameters.AddWithValue("@id", id);""")]
    [InlineData("an identifier is given", """dapper.Execute("EXEC('SELECT ''' + CAST(@g AS nvarchar(50)) + '''')", new { g = guid });""")]
    [InlineData("text for something else", """Console.WriteLine("EXEC('SELECT ' + @name)");""")]
    public Task HarmlessValues_AreQuiet(string pattern, string statements) => Run(pattern, statements);

    private static Task Run(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return SqlTextSnippet.Of(statements).RunAsync();
    }
}
