using Ringfence.Secrets;

namespace Ringfence.Core.Tests.Secrets;

public sealed class SensitiveNamesTests
{
    [Theory]
    [InlineData("password")]
    [InlineData("Password")]
    [InlineData("dbPassword")]
    [InlineData("DB_PASSWORD")]
    [InlineData("db-password")]
    [InlineData("password1")]
    [InlineData("passwordHash")]
    [InlineData("dbpassword")]
    [InlineData("PassWord")]
    [InlineData("pass_word")]
    [InlineData("pwd")]
    [InlineData("passphrase")]
    [InlineData("secret")]
    [InlineData("clientSecret")]
    [InlineData("clientsecret")]
    [InlineData("secretId")]
    [InlineData("token")]
    [InlineData("access_token")]
    [InlineData("refreshToken")]
    [InlineData("oauth2Token")]
    [InlineData("xsrftoken")]
    [InlineData("apikey")]
    [InlineData("apiKey")]
    [InlineData("APIKey")]
    [InlineData("API_KEY")]
    [InlineData("X-Api-Key")]
    [InlineData("Authorization")]
    [InlineData("Proxy-Authorization")]
    [InlineData("connectionString")]
    [InlineData("ConnectionStrings__Default", NameSensitivity.Text)]
    [InlineData("privateKey")]
    [InlineData("ssh.private.key")]
    [InlineData("sharedAccessSignature")]
    [InlineData("cookie")]
    [InlineData("Set-Cookie")]
    [InlineData("sessionId")]
    [InlineData("JWT")]
    [InlineData("credentials", NameSensitivity.Text)]
    [InlineData("maxTokens", NameSensitivity.Text)]
    [InlineData("auth", NameSensitivity.Text)]
    [InlineData("pass", NameSensitivity.Text)]
    [InlineData("pass\u200Bword")]
    [InlineData("to\u0301ken")]
    public void NameThatAnnouncesASecret_IsFound(string name, NameSensitivity expected = NameSensitivity.Any) =>
        Assert.Equal(expected, SensitiveNames.Default.Classify(name));

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("author")]
    [InlineData("authority")]
    [InlineData("authorized")]
    [InlineData("authentic")]
    [InlineData("authors")]
    [InlineData("passwordless")]
    [InlineData("secretary")]
    [InlineData("secretariat")]
    [InlineData("tokenizer")]
    [InlineData("tokenization")]
    [InlineData("tokenCount")]
    [InlineData("token_type")]
    [InlineData("tokenExpiresAt")]
    [InlineData("tokensUsed")]
    [InlineData("passwordPolicy")]
    [InlineData("passwordResetRequired", NameSensitivity.Any)] // A reset's link or code logs in; only the last word is harmless.
    [InlineData("passwordLength")]
    [InlineData("cookieConsent")]
    [InlineData("cookieName")]
    [InlineData("secretName")]
    [InlineData("apiKeyId")]
    [InlineData("connectionStringName")]
    [InlineData("accessTokenUrl")]
    [InlineData("key")]
    [InlineData("primaryKey")]
    [InlineData("publicKey")]
    [InlineData("keyboard")]
    [InlineData("monkey")]
    [InlineData("passport")]
    [InlineData("compass")]
    [InlineData("passCount")]
    [InlineData("boardingPass")]
    [InlineData("oauthProvider")]
    [InlineData("authType")]
    [InlineData("jwtIssuer")]
    [InlineData("option")]
    [InlineData("laptop")]
    public void LookAlike_StaysHarmless(string name, NameSensitivity expected = NameSensitivity.None) =>
        Assert.Equal(expected, SensitiveNames.Default.Classify(name));

    [Theory]
    [InlineData("customerNumber")]
    [InlineData("CUSTOMER_NUMBER")]
    [InlineData("vipCustomerNumber2")]
    public void OwnName_IsFoundInEverySpelling(string name)
    {
        var names = new SensitiveNames(["customer-number"]);

        Assert.Equal(NameSensitivity.Any, names.Classify(name));
        Assert.Equal(NameSensitivity.None, SensitiveNames.Default.Classify(name));
        Assert.Equal(NameSensitivity.Any, names.Classify("password"));
        Assert.Equal(NameSensitivity.None, names.Classify("customer"));
    }

    [Fact]
    public void OwnNameOfManyWords_IsFound() =>
        Assert.Equal(NameSensitivity.Any, new SensitiveNames(["the very long internal id"]).Classify("x.theVeryLong_internalID"));

    [Fact]
    public void OwnNameWithoutLetter_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new SensitiveNames(["--"]));
        Assert.Throws<ArgumentNullException>(() => new SensitiveNames([null!]));
        Assert.Throws<ArgumentNullException>(() => new SensitiveNames(null!));
        Assert.Throws<ArgumentNullException>(() => SensitiveNames.Default.Classify(null!));
    }

    [Fact]
    public void HugeName_IsReadToItsLimitOnly()
    {
        Assert.Equal(NameSensitivity.Any, SensitiveNames.Default.Classify("password_" + new string('x', 10_000_000)));
        Assert.Equal(NameSensitivity.None, SensitiveNames.Default.Classify(new string('_', 256) + "password"));
    }
}
