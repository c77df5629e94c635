namespace Ringfence.Secrets.Judging;

/// <summary>The words names of secrets are judged by, in the form <see cref="NameWords"/> gives them.</summary>
internal static class SecretNameTable
{
    internal const int MostWords = 3;

    /// <summary>A name that holds none of these, in any case, announces nothing: the cheap question before the others.</summary>
    internal static readonly string[] Stems =
    [
        "pass", "pwd", "psw", "pw", "secret", "token", "key", "cred", "auth", "bearer", "jwt", "sas", "kennwort", "contrase", "motdepasse", "mot_de_passe",
        "senha", "wachtwoord", "heslo",
    ];

    private static readonly Dictionary<string, SecretNameKind> Terms = CreateTerms();

    /// <summary>Names that were run together, <c>dbpassword</c>: no English word ends like this and means another thing.</summary>
    private static readonly KeyValuePair<string, SecretNameKind>[] Endings =
    [
        new("password", SecretNameKind.Password), new("passwd", SecretNameKind.Password), new("passphrase", SecretNameKind.Password),
        new("pwd", SecretNameKind.Password), new("secret", SecretNameKind.Secret), new("apikey", SecretNameKind.Key), new("accesskey", SecretNameKind.Key),
        new("accesstoken", SecretNameKind.Key), new("authtoken", SecretNameKind.Key), new("privatekey", SecretNameKind.Key),
        new("secretkey", SecretNameKind.Secret), new("token", SecretNameKind.Token),
    ];

    /// <summary>What follows a term when the name speaks about the secret and does not hold it.</summary>
    private static readonly HashSet<string> HarmlessTails = Set(
        "action address age alg algorithm algorithms alias allowed answer app attempt attempts attribute audience banner binding body box builder button "
        + "cache callback caption category cell change changed chars character characters charset check checkbox checker claim class clientid code column "
        + "command comment complexity config configuration confirmation consent constant container context control controller converter cookie cost count counter "
        + "created date days description dialog digest directory dir domain duration element email enabled encoded encoding encrypted encryption endpoint entropy entry "
        + "error errors event exception exists expiration expired expires expiry ext extension factory failed failure feature field file filename "
        + "filter flag flow folder form format function generator grant group handler hash hashed hasher header headers help hint history host hours icon id identifier "
        + "ids image in index info input instructions interval invalid is issuer item iterations kind kinds label language layout len length level lifetime limit "
        + "limits line link list loc locale location lockout manager mapping mask masked match matcher max message messages metadata method min minutes missing "
        + "mode model module name names node note notice number object on option options order overwrite owner page panel param parameter parameters params parser "
        + "part path paths pattern per permission permissions placeholder plugin policies policy port position prefix present prompt property props protected "
        + "provider purpose query question reader reason ref reference references regex region regexp remaining request requested requests required requirement "
        + "requirements reset resolver resource response result role rotation route row rule rules salt sample schema scheme scope scopes score section selector "
        + "separator set setting settings setup severity sha size source span state status step store strategy strength style subject success "
        + "suffix supported symbol symbols syntax table tag template term text textbox thumbprint time timeout times title tooltip topic total transport ttl type "
        + "types unit updated uri url usage used username validation validator valid validity variable vault verb version view visible warning window "
        + "word words writer xml xpath");

    /// <summary>What stands before a term when there is no secret behind it.</summary>
    private static readonly HashSet<string> HarmlessHeads = Set(
        "after allow attr attribute before btn cancellation caption change check clear col column confirm contains continuation csrf antiforgery elem element "
        + "encrypted enter expired expires field forget forgot generate get hashed has hide if invalid is keyword label lbl lexer masked missing missed need needs next no null page paging parse prompt public "
        + "publickey recover repeat require requires requires reset retype should show syntax tag toggle txt unknown use uses validate verify without xsrf");

    /// <summary>What stands before a term when somebody made the value up.</summary>
    private static readonly HashSet<string> InventedHeads = Set("bad dummy example expected fake fixture incorrect mock sample stub test testing tests unit wrong");

    /// <summary>Words that make the <c>key</c> behind them one that opens something.</summary>
    private static readonly HashSet<string> KeyOwners = Set(
        "account ads aes ai algolia api app apple auth aws azure bing bot bugsnag cert certificate client cloud cognitive cosmos crypto crypt datadog db decryption "
        + "des elastic encryption firebase fcm gcp gemini github google hmac insights integration jwt license mail mailgun map maps master mistral openai "
        + "openweather paypal pinecone push pusher rapid redis rsa search security segment sendgrid server service session shared signature signing sign ssh stripe "
        + "storage symmetric tmdb token translator twilio validation vision weather webhook youtube anthropic claude deepl groq");

    internal static bool IsHarmlessTail(string word) => HarmlessTails.Contains(word);

    internal static bool IsHarmlessHead(string word) => HarmlessHeads.Contains(word);

    internal static bool IsInventedHead(string word) => InventedHeads.Contains(word);

    internal static bool IsKeyOwner(string word) => KeyOwners.Contains(word);

    internal static SecretNameKind Find(string term, bool isOneWord)
    {
        if (Terms.TryGetValue(term, out var kind) || !isOneWord)
        {
            return kind;
        }

        foreach (var ending in Endings)
        {
            if (term.Length > ending.Key.Length && term.EndsWith(ending.Key, StringComparison.Ordinal))
            {
                return ending.Value;
            }
        }

        return SecretNameKind.None;
    }

    private static Dictionary<string, SecretNameKind> CreateTerms()
    {
        var terms = new Dictionary<string, SecretNameKind>(StringComparer.Ordinal);
        Add(SecretNameKind.Password,
            "password passwords passwd passphrase passcode pwd psw passwort kennwort contrasena contraseña motdepasse senha wachtwoord heslo");
        Add(SecretNameKind.Secret, "secret secrets secretkey securitykey signingkey signkey jwtkey sharedsecret clientsecret");
        Add(SecretNameKind.Key,
            "apikey apikeys appkey authkey accesskey accountkey sharedkey privatekey encryptionkey encryptkey decryptionkey masterkey servicekey "
            + "deploykey sshkey hmackey saskey sharedaccesskey subscriptionkey functionkey functionskey licensekey symmetrickey cryptokey cipherkey aeskey deskey "
            + "machinekey validationkey webhookkey integrationkey serverkey accesstoken apitoken authtoken bottoken sastoken refreshtoken bearertoken "
            + "personalaccesstoken");
        Add(SecretNameKind.Token, "token tokens bearer jwt credential credentials creds auth authorization sas");
        return terms;

        void Add(SecretNameKind kind, string words)
        {
            foreach (var word in words.Split(' '))
            {
                terms.Add(word, kind);
            }
        }
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
