using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Storefront;

/// <summary>Opens a ticket in the shop's repository when something is refused. Off unless the environment holds a token.</summary>
public sealed class SupportDesk : IDisposable
{
    public const string TokenVariable = "STOREFRONT_GITHUB_TOKEN";
    public const string RepositoryVariable = "STOREFRONT_GITHUB_REPOSITORY";

    private readonly HttpClient _http = new();
    private readonly Uri _issues;

    private SupportDesk(string repository, string token)
    {
        _issues = new Uri($"https://api.github.com/repos/{repository}/issues");
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("storefront/1.0");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>The desk the environment describes, or null when it describes none.</summary>
    public static SupportDesk? FromEnvironment()
    {
        var token = Environment.GetEnvironmentVariable(TokenVariable);
        var repository = Environment.GetEnvironmentVariable(RepositoryVariable);
        return string.IsNullOrEmpty(token) || string.IsNullOrEmpty(repository) ? null : new SupportDesk(repository, token);
    }

    public async Task OpenTicketAsync(string title)
    {
        using var response = await _http.PostAsJsonAsync(_issues, new { title });
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();
}
