using Microsoft.Data.Sqlite;

namespace Storefront;

/// <summary>The shop's data. It lives in memory, so that every run starts the same and leaves nothing behind.</summary>
public static class ShopDatabase
{
    private const string Seed = """
        CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, price_cents INTEGER NOT NULL, hidden INTEGER NOT NULL);
        INSERT INTO products VALUES
            (1, 'Espresso beans 1 kg', 'coffee', 1890, 0),
            (2, 'Filter papers 100', 'coffee', 390, 0),
            (3, 'Reading lamp', 'home', 4450, 0),
            (4, 'Linen tea towel', 'home', 1200, 0),
            (5, 'Paper star lamp', 'home', 2600, 0),
            (6, 'Staff sample, not for sale', 'internal', 0, 1);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total_cents INTEGER NOT NULL);
        INSERT INTO orders VALUES (1, 'Ada', 5670), (2, 'Grace', 1200), (3, 'Ada', 4450);
        """;

    public static SqliteConnection OpenSeeded()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Seed;
        command.ExecuteNonQuery();
        return connection;
    }
}
