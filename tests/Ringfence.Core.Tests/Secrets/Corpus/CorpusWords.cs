namespace Ringfence.Core.Tests.Secrets.Corpus;

/// <summary>What people call things and what they choose, collected without looking at the detectors' own tables.</summary>
internal static class CorpusWords
{
    internal static readonly string[] PasswordNames =
    [
        "password", "Password", "dbPassword", "DB_PASSWORD", "userPassword", "smtpPassword", "Smtp:Password", "mail.password", "AdminPassword", "root_password", "pwd",
        "sqlPwd", "passphrase", "certificatePassword", "FTP_PASSWORD", "ldap-password", "KeystorePassword", "Database__Password", "MYSQL_ROOT_PASSWORD", "proxyPass",
        "PGPASSWORD", "redisPassword", "RabbitMq:Password", "servicePassword", "vpnPasswd", "spring.datasource.password", "wifiPassword",
    ];

    internal static readonly string[] KeyNames =
    [
        "apiKey", "ApiKey", "API_KEY", "x-api-key", "stripe_api_key", "accessKey", "AWS_SECRET_ACCESS_KEY", "secretKey", "SECRET_KEY", "clientSecret", "client_secret",
        "ClientSecret", "OAuth:ClientSecret", "jwtSecret", "Jwt:Secret", "signingKey", "encryptionKey", "accessToken", "ACCESS_TOKEN", "authToken", "webhookSecret",
        "app_secret", "consumerSecret", "sharedSecret", "subscriptionKey", "storageAccountKey", "private_key_value_secret", "botToken", "MASTER_KEY", "api.secret",
    ];

    internal static readonly string[] HarmlessNames =
    [
        "name", "title", "author", "description", "customerNumber", "orderId", "correlationId", "tenantId", "clientId", "version", "culture", "path", "displayName", "email",
        "requestId", "hash", "checksum", "integrity", "commit", "etag", "sha", "passwordPolicy", "PasswordHint", "passwordResetUrl", "tokenEndpoint", "TokenType", "token_uri",
        "secretName", "SecretId", "publicKeyToken", "cancellationToken", "forgotPassword", "confirmPassword", "passwordMinLength", "passwordHash", "tokenLifetime",
        "keyword", "keyboardLayout", "primaryKeyName", "cacheKey", "partitionKey", "monkey", "passenger", "compass", "authority", "authorName", "tokenizer",
    ];

    internal static readonly string[] ChosenWords =
    [
        "Sommer", "winter", "Dragon", "monkey", "Berlin", "Sunshine", "football", "Ranger", "harley", "Pepper", "tigger", "Jordan", "Maverick", "ginger", "Falcon", "orange",
        "Butter", "cookie", "Yankee", "dallas", "Austin", "thunder", "Taylor", "matrix", "Hammer", "Silver", "Corvette", "Mercedes", "bigdog", "Cheese",
    ];

    internal static readonly string[] Nouns =
    [
        "order", "customer", "account", "invoice", "session", "payment", "product", "address", "warehouse", "report", "message", "document", "contract", "language", "calendar",
        "location", "template", "manager", "schedule", "package", "catalog", "journal", "resource", "service", "provider", "configuration", "repository", "notification",
    ];

    internal static readonly string[] Sentences =
    [
        "The password must have at least 8 characters.", "Passwords do not match", "Enter the new password twice", "Invalid token", "The access token has expired, sign in again",
        "Please keep the secret in a safe place", "Das Kennwort ist falsch.", "Le mot de passe est incorrect", "La contraseña no es válida", "パスワードを入力してください",
        "Пароль слишком короткий", "Token was revoked by the administrator", "No API key was given", "Secret is required", "Could not decrypt the connection string",
        "Reset the password of this account?", "Password changed", "Two-factor authentication is on", "Forgot the password?", "Credentials are stored in the vault",
    ];
}
