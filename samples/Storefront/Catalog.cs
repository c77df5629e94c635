using Microsoft.Data.Sqlite;

namespace Storefront;

/// <summary>What customers can look for. Whatever they type travels as a parameter, never as a part of the SQL text.</summary>
public sealed class Catalog(SqliteConnection connection)
{
    private const string VisibleProducts = "SELECT id, name, category, price_cents FROM products WHERE hidden = 0";

    public IReadOnlyList<Product> All()
    {
        using var command = connection.CreateCommand();
        command.CommandText = VisibleProducts + " ORDER BY id";
        return Read(command);
    }

    public IReadOnlyList<Product> InCategory(string category)
    {
        using var command = connection.CreateCommand();
        command.CommandText = VisibleProducts + " AND category = @category ORDER BY id";
        command.Parameters.AddWithValue("@category", category);
        return Read(command);
    }

    public IReadOnlyList<Product> Search(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = VisibleProducts + " AND name LIKE '%' || @text || '%' ORDER BY id";
        command.Parameters.AddWithValue("@text", text);
        return Read(command);
    }

    public long SpentBy(string customer)
    {
        const string sql = "SELECT COALESCE(SUM(total_cents), 0) FROM orders WHERE customer = @customer";
        using var command = new SqliteCommand(sql, connection);
        command.Parameters.AddWithValue("@customer", customer);
        return (long)command.ExecuteScalar()!;
    }

    private static List<Product> Read(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var products = new List<Product>();
        while (reader.Read())
        {
            products.Add(new Product(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3)));
        }

        return products;
    }
}
