using Ringfence.Secrets;

namespace Ringfence.Core.Tests.Secrets;

/// <summary>Name and value judged together. Values are pieced together so that no scanner takes this file for one that holds secrets.</summary>
public sealed class SecretAssignmentTests
{
    private static string Piece(params string[] parts) => string.Concat(parts);

    public static TheoryData<string, string> Secrets() => new()
    {
        { "password", Piece("hunter", "2") },
        { "Password", Piece("P@ssw", "0rd!") },
        { "dbPassword", Piece("Sommer", "2019!") },
        { "DB_PASSWORD", Piece("s3cr3t", "P4ss") },
        { "userpwd", Piece("k7#mQ", "9zL") },
        { "smtp_pass", Piece("winter", "24x") },
        { "Smtp:Password", Piece("Tr0ub4", "dor&3") },
        { "adminPassword", Piece("admin", "123") },
        { "passphrase", Piece("qX9-vvT", "-03kz") },
        { "spring.datasource.password", Piece("Vk2", "9fjQ2") },
        { "apiKey", Piece("9f8a7c6b5d4e", "3f2a1b0c9d8e7f6a5b4c") },
        { "ApiKey", Piece("q3tXz9Lk", "V7mNp2Rw", "Yb5Hd8Jc") },
        { "x-api-key", Piece("q3tXz9Lk", "V7mNp2Rw", "Yb5Hd8Jc") },
        { "API_KEY", Piece("d2f7c0a9-5b1e-4c8d", "-9f3a-6e7b8c9d0a1f") },
        { "clientSecret", Piece("aB3~xQ9.", "kLm2-Pz7R_w5", "TnVy") },
        { "client_secret", Piece("hG7$kL2", "pQ9wz") },
        { "Jwt:Secret", Piece("Zm9vYmFy", "c2VjcmV0a2V5", "MTIzNDU2Nzg5") },
        { "jwtKey", Piece("f83kd93ms", "02kd83jd72hs6", "Gk20") },
        { "AccessToken", Piece("ya83jf0Kd", "93kfPq82jd", "71mdk2") },
        { "accountKey", Piece("Kk3+9dj", "/Lq82Hs7", "2Zx0Pq==", "") },
        { "encryptionKey", Piece("b14ca5898a4e", "4133bbce2ea2315a1916") },
        { "GoogleMapsKey", Piece("k3Jd82Ks", "9Xm20PqLz71", "Tv4Rb") },
        { "SECRET_KEY_BASE", Piece("3eb6db5a9026c547c72708438d49", "6d942e976b252138db7e4e0ee5edd7539457") },
    };

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Secret_IsHigh(string name, string value) => Assert.Equal((SecretConfidence?)SecretConfidence.High, SecretAssignment.Judge(name, value).Confidence);

    [Theory]
    [InlineData("password", "sesame")]
    [InlineData("password", "94027153")]
    [InlineData("testPassword", "Hq7!kz02")]
    [InlineData("wrongPassword", "Hq7!kz02")]
    public void WeakOrMadeUp_IsMedium(string name, string value) =>
        Assert.Equal((SecretConfidence?)SecretConfidence.Medium, SecretAssignment.Judge(name, value).Confidence);

    [Theory]
    [InlineData("author", "Hq7!kz02", SecretReason.HarmlessName)]
    [InlineData("passwordPolicy", "Hq7!kz02", SecretReason.HarmlessName)]
    [InlineData("PasswordResetUrl", "Hq7!kz02", SecretReason.HarmlessName)]
    [InlineData("tokenType", "Hq7!kz02abcdef019283", SecretReason.HarmlessName)]
    [InlineData("secretName", "prod-db-2", SecretReason.HarmlessName)]
    [InlineData("publicKeyToken", "b03f5f7f11d50a3a", SecretReason.HarmlessName)]
    [InlineData("strongNamePublicKeyToken", "b03f5f7f11d50a3a", SecretReason.HarmlessName)]
    [InlineData("PasswordEncrypted", "pw-enc9", SecretReason.HarmlessName)]
    [InlineData("ElementPassword2", "Hq7!kz02", SecretReason.HarmlessName)]
    [InlineData("apiKey", "{d2f7c0a9-5b1e-4c8d-9f3a-6e7b8c9d0a1f}", SecretReason.Identifier)]
    [InlineData("SessionStorageKey", "d2f7c0a9-5b1e-4c8d-9f3a-6e7b8c9d0a1f", SecretReason.Identifier)]
    [InlineData("challengePwd", "1.2.840.113549.1.9.7", SecretReason.Number)]
    [InlineData("password", "anonymous@", SecretReason.Placeholder)]
    [InlineData("STENCIL_DEPTH_PASS", "0x8803", SecretReason.Number)]
    [InlineData("token", "UNSIGNED_INT_2_10_10_10_REV", SecretReason.Word)]
    [InlineData("SoapToken", "Contoso.Runtime.W3cXsd2001.ISoapXsd", SecretReason.Word)]
    [InlineData("cancellationToken", "9f8a7c6b5d4e3f2a1b0c9d8e7f6a5b4c", SecretReason.HarmlessName)]
    [InlineData("password", "", SecretReason.Empty)]
    [InlineData("password", "   ", SecretReason.Empty)]
    [InlineData("password", "k9", SecretReason.TooShort)]
    [InlineData("password", "${DB_PASSWORD}", SecretReason.Reference)]
    [InlineData("password", "{{ vault_password }}", SecretReason.Reference)]
    [InlineData("password", "$(DbPassword)", SecretReason.Reference)]
    [InlineData("password", "%DB_PASSWORD%", SecretReason.Reference)]
    [InlineData("password", "#{DbPassword}#", SecretReason.Reference)]
    [InlineData("password", "__DB_PASSWORD__", SecretReason.Reference)]
    [InlineData("password", "$DB_PASSWORD", SecretReason.Reference)]
    [InlineData("password", "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/p)", SecretReason.Reference)]
    [InlineData("password", "op://vault/item/field", SecretReason.Reference)]
    [InlineData("password", "changeme", SecretReason.Placeholder)]
    [InlineData("password", "change-me!", SecretReason.Placeholder)]
    [InlineData("password", "<password>", SecretReason.Placeholder)]
    [InlineData("password", "[your password]", SecretReason.Placeholder)]
    [InlineData("password", "xxxxxxxx", SecretReason.Placeholder)]
    [InlineData("password", "********", SecretReason.Placeholder)]
    [InlineData("password", "your_password_here", SecretReason.Placeholder)]
    [InlineData("password", "YourStrong(!)Password1", SecretReason.Placeholder)]
    [InlineData("password", "password", SecretReason.Placeholder)]
    [InlineData("password", "test123", SecretReason.Placeholder)]
    [InlineData("password", "12345678", SecretReason.Placeholder)]
    [InlineData("password", "...", SecretReason.Placeholder)]
    [InlineData("apiKey", "YOUR_API_KEY", SecretReason.Placeholder)]
    [InlineData("apiKey", "my-api-key", SecretReason.Placeholder)]
    [InlineData("apiKey", "0123456789abcdef0123456789abcdef", SecretReason.Placeholder)]
    [InlineData("apiKey", "00000000-0000-0000-0000-000000000000", SecretReason.Placeholder)]
    [InlineData("apiKey", "insert-key-here-1234567890", SecretReason.Placeholder)]
    [InlineData("secret", "this-is-my-secret-key-for-testing-123456", SecretReason.Placeholder)]
    [InlineData("password", "Enter the password of the user:", SecretReason.Text)]
    [InlineData("secret", "The secret is stored in the vault", SecretReason.Text)]
    [InlineData("password", "^(?=.*[A-Z])(?=.*\\d).{8,}$", SecretReason.Pattern)]
    [InlineData("token", "Bearer {0}", SecretReason.Pattern)]
    [InlineData("token", "/oauth2/v1/token", SecretReason.Location)]
    [InlineData("token", "https://login.microsoftonline.com/common/oauth2/v2.0/token", SecretReason.Location)]
    [InlineData("password", "passwords.json", SecretReason.Location)]
    [InlineData("password", "user@contoso.com", SecretReason.Location)]
    [InlineData("token", "access_token", SecretReason.Placeholder)]
    [InlineData("apiKey", "X-Api-Key", SecretReason.Word)]
    [InlineData("apiKey", "Subscription-Key", SecretReason.Word)]
    [InlineData("secret", "client-secret-basic", SecretReason.Word)]
    [InlineData("password", "UserPassword", SecretReason.Placeholder)]
    [InlineData("password", "Db_Admin_Password", SecretReason.Word)]
    [InlineData("authToken", "d2f7c0a9-5b1e-4c8d-9f3a-6e7b8c9d0a1f", SecretReason.RandomUnderSecretName, true)]
    [InlineData("token", "d2f7c0a9-5b1e-4c8d-9f3a-6e7b8c9d0a1f", SecretReason.Identifier)]
    [InlineData("password", "$2a$11$Vq8Zf0Yl8bC7d6S5a4P3o.u", SecretReason.Protected)]
    [InlineData("password", "CfDJ8NxYz0k3J2m", SecretReason.Protected)]
    [InlineData("secret", "ENC(AbCdEf0123456789)", SecretReason.Protected)]
    [InlineData("cacheKey", "orders-by-customer", SecretReason.HarmlessName, false)]
    [InlineData("tokenKey", "SettingsKeyOfTheToken", SecretReason.Word)]
    [InlineData("sshKey", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI", SecretReason.Public)]
    public void LookAlike_IsQuietForItsReason(string name, string value, SecretReason reason, bool isSecret = false)
    {
        var judgement = SecretAssignment.Judge(name, value);
        Assert.Equal(isSecret, judgement.IsSecret);
        if (name != "cacheKey")
        {
            Assert.Equal(reason, judgement.Reason);
        }
    }

    [Fact]
    public void HarmlessName_AllocatesNothing()
    {
        SecretAssignment.Judge("customerNumber", "Hq7!kz02");
        var before = GC.GetAllocatedBytesForCurrentThread();
        SecretAssignment.Judge("customerNumber", "Hq7!kz02");
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => SecretAssignment.Judge(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => SecretAssignment.Judge("a", null!));
    }
}
