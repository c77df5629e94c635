namespace Ringfence.Analyzers.Tests.Injection.Texts;

/// <summary>RF2006, RF2007 and RF2008.</summary>
public sealed class SessionStateTests
{
    [Fact]
    public Task Messages_SayTheRiskAndTheRemedy() =>
        SqlTextSnippet.Of("""
            var a = new NpgsqlCommand("SET app.tenant = {|#0:@t|}", pg);
            var b = new NpgsqlCommand("SELECT set_config('app.tenant', @t, {|#1:false|})", pg);
            var c = new SqlCommand("EXEC {|#2:sp_set_session_context|} N'TenantId', @t", ms);
            """)
            .Expect(
                "RF2006", 0,
                "'@t' stands in a SET of 'NpgsqlCommand', where PostgreSQL takes no parameter and the statement fails; call set_config with it, with true as the last "
                + "argument for the transaction")
            .Expect(
                "RF2007", 1,
                "'app.tenant' is set for the session by 'NpgsqlCommand', so it outlives the transaction and remains for whatever uses the connection next; give true "
                + "within a transaction")
            .Expect(
                "RF2008", 2,
                "'sp_set_session_context' is called by 'SqlCommand' without @read_only = 1, so any later statement of the connection can change the value that policies "
                + "trust; add it")
            .RunAsync();

    [Theory]
    [InlineData("to", """var c = new NpgsqlCommand("SET app.tenant TO {|RF2006:@t|}", pg);""")]
    [InlineData("session", """var c = new NpgsqlCommand("set session app.tenant = {|RF2006:$1|}", pg);""")]
    [InlineData("a setting of the server", """var c = new NpgsqlCommand("SET LOCAL statement_timeout = {|RF2006:@ms|}", pg);""")]
    [InlineData("a role", """var c = new NpgsqlCommand("SET ROLE {|RF2006:@role|}", pg);""")]
    [InlineData("second statement", """var c = new NpgsqlCommand("BEGIN; SET LOCAL app.tenant = {|RF2006:@t|}; SELECT 1", pg);""")]
    [InlineData("behind a comment", """var c = new NpgsqlCommand("-- tenant\nSET LOCAL app.tenant = {|RF2006:@t|}", pg);""")]
    [InlineData("unknown database", """dapper.Execute("SET app.tenant = {|RF2006:@t|}", new { t = name });""")]
    [InlineData("set for the session", """var c = new NpgsqlCommand("SET {|RF2007:app.tenant|} = 'a'", pg);""")]
    [InlineData("set explicitly for the session", """var c = new NpgsqlCommand("SET SESSION {|RF2007:app.tenant|} TO 'a'", pg);""")]
    [InlineData("set config through Dapper", """dapper.Execute("SELECT set_config('app.tenant', @t, {|RF2007:FALSE|})", new { t = name });""")]
    [InlineData("set config of the catalogue", """pg.Execute("SELECT pg_catalog.set_config('app.tenant', coalesce(@t, 'x'), is_local => {|RF2007:false|})", new { t = name });""")]
    [InlineData("session context by position", """var c = new SqlCommand("EXEC sys.{|RF2008:sp_set_session_context|} 'TenantId', @t;", ms);""")]
    [InlineData("session context without exec", """ms.Execute("{|RF2008:sp_set_session_context|} N'TenantId', @t", new { t = name });""")]
    [InlineData("session context that says 0", """ms.Execute("EXEC {|RF2008:sp_set_session_context|} N'TenantId', @t, @read_only = 0", new { t = name });""")]
    [InlineData("session context within a batch", """ms.Execute("EXEC {|RF2008:sp_set_session_context|} N'TenantId', @t SELECT 1, 2, 3", new { t = name });""")]
    [InlineData("session context as a procedure", """
        var c = new SqlCommand("{|RF2008:sp_set_session_context|}", ms) { CommandType = CommandType.StoredProcedure };
        c.Parameters.AddWithValue("@key", "TenantId"); c.Parameters.AddWithValue("@value", name);
        """)]
    [InlineData("session context as a procedure of Dapper", """dapper.Execute("{|RF2008:sp_set_session_context|}", new { key = "TenantId", value = name }, commandType: CommandType.StoredProcedure);""")]
    public Task SessionState_IsFound(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return SqlTextSnippet.Of(statements).RunAsync();
    }

    [Theory]
    [InlineData("variable of SQL Server", """var c = new SqlCommand("SET @x = @p; SET NOCOUNT ON", ms);""")]
    [InlineData("variable of MySQL", """var c = new MySqlCommand("SET @x = @p; SET SESSION sql_mode = ?", my);""")]
    [InlineData("row of a trigger", """dapper.Execute("SET NEW.changed = @p");""")]
    [InlineData("unknown database, server setting", """dapper.Execute("SET SESSION x = @p");""")]
    [InlineData("update", """var c = new NpgsqlCommand("UPDATE app.t SET a = @a", pg);""")]
    [InlineData("update on lines", """var c = new NpgsqlCommand("UPDATE t\nSET\na = @a", pg);""")]
    [InlineData("within a text", """var c = new NpgsqlCommand("SELECT '; SET app.tenant = @t'", pg);""")]
    [InlineData("set local of a constant", """var c = new NpgsqlCommand("SET LOCAL app.tenant = 'a'", pg);""")]
    [InlineData("taken away", """var c = new NpgsqlCommand("SET app.tenant TO DEFAULT; RESET app.tenant; SET app.tenant = ''; SELECT set_config('app.tenant', '', false)", pg);""")]
    [InlineData("server setting for the session", """var c = new NpgsqlCommand("SET search_path = 'a'; SELECT set_config('search_path', @p, false)", pg);""")]
    [InlineData("decided by a parameter", """var c = new NpgsqlCommand("SELECT set_config('app.tenant', @t, @local)", pg);""")]
    [InlineData("for the transaction", """var c = new NpgsqlCommand("SELECT set_config('app.tenant', @t, true), false", pg);""")]
    [InlineData("a function of SQL Server", """var c = new SqlCommand("SELECT set_config('app.tenant', @t, false)", ms);""")]
    [InlineData("read-only", """ms.Execute("EXEC sp_set_session_context @key = N'TenantId', @value = @t, @read_only = 1", new { t = name });""")]
    [InlineData("read-only by position", """ms.Execute("EXEC sp_set_session_context N'TenantId', @t, 1", new { t = name });""")]
    [InlineData("context taken away", """ms.Execute("EXEC sp_set_session_context N'TenantId', NULL");""")]
    [InlineData("only named", """ms.Execute("SELECT 'sp_set_session_context', OBJECT_ID('sp_set_session_context')");""")]
    [InlineData("read-only procedure", """
        var c = new SqlCommand("sp_set_session_context", ms) { CommandType = CommandType.StoredProcedure };
        c.Parameters.AddWithValue("@key", "TenantId"); c.Parameters.AddWithValue("@value", name); c.Parameters.AddWithValue("@read_only", 1);
        """)]
    [InlineData("procedure with parameters elsewhere", """
        var c = new SqlCommand("sp_set_session_context", ms) { CommandType = CommandType.StoredProcedure };
        c.Parameters.AddWithValue("@key", "TenantId"); Bind(c);
        """)]
    public Task LookAlikes_AreQuiet(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return SqlTextSnippet.Of(statements).RunAsync();
    }

    [Theory]
    [InlineData(
        """var c = new NpgsqlCommand("SET LOCAL app.tenant = {|RF2006:@t|}; SELECT 1", pg);""",
        """var c = new NpgsqlCommand("SELECT set_config('app.tenant', @t::text, true); SELECT 1", pg);""")]
    [InlineData(
        """var c = new NpgsqlCommand("SELECT set_config('app.tenant', @t, {|RF2007:false|})", pg);""",
        """var c = new NpgsqlCommand("SELECT set_config('app.tenant', @t, true)", pg);""")]
    [InlineData(
        """var c = new SqlCommand("EXEC {|RF2008:sp_set_session_context|} N'TenantId', @t; SELECT 1", ms);""",
        """var c = new SqlCommand("EXEC sp_set_session_context N'TenantId', @t, @read_only = 1; SELECT 1", ms);""")]
    [InlineData(
        """var c = new SqlCommand("EXEC {|RF2008:sp_set_session_context|} @key = N'TenantId', @value = @t", ms);""",
        """var c = new SqlCommand("EXEC sp_set_session_context @key = N'TenantId', @value = @t, @read_only = 1", ms);""")]
    [InlineData(
        """var c = new SqlCommand("EXEC {|RF2008:sp_set_session_context|} N'TenantId', @t, 0", ms);""",
        """var c = new SqlCommand("EXEC sp_set_session_context N'TenantId', @t, 1", ms);""")]
    public Task Texts_AreFixed(string before, string after) => SqlTextSnippet.Fix(before, after).RunAsync();

    [Fact]
    public Task SetForTheSession_StaysForTheSession() =>
        SqlTextSnippet.Fix(
            """var c = new NpgsqlCommand("SET app.tenant = {|RF2006:@t|}", pg);""",
            """var c = new NpgsqlCommand("SELECT set_config('app.tenant', @t::text, {|RF2007:false|})", pg);""")
            .FixKey("SqlText.RF2006").RunAsync();

    [Theory]
    [InlineData("more than a parameter", """var c = new NpgsqlCommand("SET app.tenant = {|RF2006:@t|}, 'b'", pg);""")]
    [InlineData("a role", """var c = new NpgsqlCommand("SET ROLE {|RF2006:@t|}", pg);""")]
    [InlineData("a constant for the session", """var c = new NpgsqlCommand("SET {|RF2007:app.tenant|} = 'a'", pg);""")]
    public Task Rest_IsLeftToThePerson(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return SqlTextSnippet.NoFix(statements).RunAsync();
    }
}
