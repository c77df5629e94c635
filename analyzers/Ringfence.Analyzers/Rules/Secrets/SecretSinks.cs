using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// The parameters and properties that take secrets, by the namespace that declares them and their name: the libraries name them alike
/// throughout, so a
/// new overload or algorithm is known before it exists.
/// </summary>
internal static class SecretSinks
{
    private static readonly string[] Creations =
    [
        "HMAC", "Aes", "Rijndael", "TripleDES", "DES", "RC2", "ChaCha20", "Rfc2898", "PasswordDeriveBytes", "X509", "KeyParameter",
        "ParametersWithIV", "AeadParameters",
        "DesParameters", "MACTripleDES", "Argon2", "Blowfish", "RC4", "Salsa20", "AsconAead",
    ];

    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal)
    {
        "CreateEncryptor", "CreateDecryptor", "HashData", "TryHashData", "HashDataAsync", "Pbkdf2", "DeriveKey", "Extract", "EncryptCbc",
        "TryEncryptCbc", "DecryptCbc",
        "TryDecryptCbc", "EncryptCfb", "TryEncryptCfb", "DecryptCfb", "TryDecryptCfb", "Encrypt", "Decrypt", "SetKey", "Import",
        "LoadPkcs12", "LoadPkcs12FromFile",
        "LoadPkcs12Collection", "LoadPkcs12CollectionFromFile", "ImportEncryptedPkcs8PrivateKey", "ImportFromEncryptedPem",
        "CreateFromEncryptedPem",
        "CreateFromEncryptedPemFile", "ImportPkcs8PrivateKey", "ImportRSAPrivateKey", "ImportECPrivateKey",
        "ExportEncryptedPkcs8PrivateKey",
        "ExportEncryptedPkcs8PrivateKeyPem", "ExportPkcs12", "CreateHmac", "CreateHMAC",
    };

    /// <summary>
    /// Whether something of that simple name may take a secret from a variable. Allocates nothing for names that say nothing.
    /// </summary>
    internal static bool MayTake(string? callee, bool isCreation, SecretScope scope)
    {
        if (callee is null)
        {
            return isCreation;
        }

        if (scope.Names.Classify(callee) != SecretNameKind.None || scope.Signatures.Contains(callee))
        {
            return true;
        }

        return isCreation ? StartsLikeCryptography(callee) : Calls.Contains(callee);
    }

    internal static SinkKind KindOf(IParameterSymbol parameter, SecretNames names)
    {
        if (!HoldsValue(parameter.Type))
        {
            return SinkKind.None;
        }

        var type = parameter.ContainingSymbol.ContainingType;
        var kind = IsCryptography(type) ? KindIn(type, parameter.ContainingSymbol.Name, parameter.Name) : SinkKind.None;
        return kind != SinkKind.None ? kind : IsCredential(type, parameter) ? SinkKind.Password : KindOf(names.Classify(parameter.Name));
    }

    internal static SinkKind KindOf(IPropertySymbol property, SecretNames names)
    {
        if (!HoldsValue(property.Type))
        {
            return SinkKind.None;
        }

        return !IsCryptography(property.ContainingType) ? KindOf(names.Classify(property.Name)) : property.Name switch
        {
            "Key" => SinkKind.Key,
            "IV" => SinkKind.Vector,
            "Salt" => SinkKind.Salt,
            _ => KindOf(names.Classify(property.Name)),
        };
    }

    private static SinkKind KindIn(INamedTypeSymbol type, string method, string parameter) => parameter switch
    {
        "key" or "rgbKey" or "ikm" or "keyBytes" or "prk" => SinkKind.Key,
        "source" when method.StartsWith("Import", StringComparison.Ordinal) && method.EndsWith("PrivateKey", StringComparison.Ordinal) => SinkKind.Key,
        "iv" or "rgbIV" or "nonce" or "initializationVector" => SinkKind.Vector,
        "salt" or "rgbSalt" when type.Name != "HKDF" => SinkKind.Salt,
        "password" or "strPassword" or "passwordBytes" => SinkKind.Password,
        _ => SinkKind.None,
    };

    /// <summary>What a name alone says.</summary>
    internal static SinkKind KindOf(SecretNameKind name) => name switch
    {
        SecretNameKind.Password => SinkKind.NamedPassword,
        SecretNameKind.Key => SinkKind.Credential,
        _ => SinkKind.None,
    };

    /// <summary>Texts and bytes in their forms, secure strings included; not the key objects of asymmetric algorithms.</summary>
    private static bool HoldsValue(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char } => true,
        INamedTypeSymbol { Name: "SecureString" or "ReadOnlySpan" or "ReadOnlyMemory" or "Span" or "Memory" } => true,
        _ => false,
    };

    private static bool StartsLikeCryptography(string type)
    {
        foreach (var start in Creations)
        {
            if (type.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return type is "SymmetricSecurityKey" or "NetworkCredential" or "SqlCredential";
    }

    private static bool IsCredential(INamedTypeSymbol? type, IParameterSymbol parameter) =>
        type is { Name: "NetworkCredential", ContainingNamespace.Name: "Net" } && parameter.Name == "password";

    private static bool IsCryptography(INamedTypeSymbol? type)
    {
        for (var space = type?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (IsNamespace(space, "Cryptography", "Security") || IsNamespace(space, "Crypto", "BouncyCastle") || IsNamespace(space, "Tokens", "IdentityModel")
                || IsNamespace(space, "KeyDerivation", "Cryptography"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamespace(INamespaceSymbol space, string name, string parent) => space.Name == name && space.ContainingNamespace.Name == parent;
}
