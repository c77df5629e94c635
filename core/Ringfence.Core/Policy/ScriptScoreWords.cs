namespace Ringfence.Policy;

/// <summary>
/// The words by which the score of a script reads names of tools, arguments and fields: lower case, compared with whole words
/// (<c>mailQueue.sendAll</c> has the words <c>mail</c>, <c>queue</c>, <c>send</c> and <c>all</c>). Words alone never make a score:
/// they weigh what the data does. Words of <see cref="Credentials"/>, <see cref="Financial"/> and <see cref="Personal"/> may be
/// several in one: <c>apikey</c> is found in <c>api_key</c>.
/// </summary>
public sealed record ScriptScoreWords
{
    /// <summary>The words that apply when nothing is said.</summary>
    public static ScriptScoreWords Default { get; } = new();

    /// <summary>Tools that only count or check.</summary>
    public IReadOnlyList<string> CountingVerbs { get; init; } =
    [
        "count", "sum", "total", "exists", "ping", "health", "validate", "verify", "check", "status", "now", "average"
    ];

    /// <summary>Tools that read one thing; of many when a plural comes after it.</summary>
    public IReadOnlyList<string> ReadingVerbs { get; init; } =
    [
        "get", "read", "fetch", "load", "lookup", "retrieve", "show", "view", "describe", "download", "resolve", "current"
    ];

    /// <summary>Tools that read many things at once.</summary>
    public IReadOnlyList<string> BulkReadingVerbs { get; init; } =
    [
        "list", "search", "query", "find", "select", "scan", "all", "export", "dump", "backup", "bulk", "history", "browse",
        "enumerate", "filter", "sql", "inbox", "mailbox"
    ];

    /// <summary>Tools that change something where it is.</summary>
    public IReadOnlyList<string> WritingVerbs { get; init; } =
    [
        "create", "update", "set", "save", "write", "insert", "delete", "remove", "add", "log", "audit", "record", "store",
        "archive", "close", "open", "assign", "tag", "mark", "cancel", "approve", "schedule", "patch", "start", "stop"
    ];

    /// <summary>Tools that tell people.</summary>
    public IReadOnlyList<string> SendingVerbs { get; init; } =
    [
        "send", "notify", "publish", "reply", "share", "broadcast", "announce", "deliver", "submit"
    ];

    /// <summary>Tools that hand data to other systems.</summary>
    public IReadOnlyList<string> OutwardVerbs { get; init; } =
    [
        "post", "upload", "forward", "transmit", "exfiltrate", "beacon", "transfer", "push", "paste"
    ];

    /// <summary>Ways to reach people. They count unless another word says that something is read or changed.</summary>
    public IReadOnlyList<string> Channels { get; init; } =
    [
        "email", "mail", "mailer", "smtp", "sms", "slack", "chat", "teams", "discord", "telegram", "tweet", "message",
        "notification", "fax"
    ];

    /// <summary>Ways to reach other systems. They count unless another word says that something is read or changed.</summary>
    public IReadOnlyList<string> OutwardChannels { get; init; } =
    [
        "webhook", "hook", "http", "https", "curl", "ftp", "sftp", "socket", "websocket", "dns", "pastebin", "s3", "url"
    ];

    /// <summary>Secrets.</summary>
    public IReadOnlyList<string> Credentials { get; init; } =
    [
        "password", "passwords", "passwd", "pwd", "passphrase", "passcode", "secret", "secrets", "token", "tokens", "credential",
        "credentials", "apikey", "apikeys", "accesskey", "privatekey", "secretkey", "signingkey", "encryptionkey", "sessionid",
        "cookie", "cookies", "bearer", "jwt", "otp", "authorization", "connectionstring", "vault", "keychain", "passwordhash"
    ];

    /// <summary>Numbers that move money.</summary>
    public IReadOnlyList<string> Financial { get; init; } =
    [
        "iban", "swift", "bic", "cvv", "cvc", "pin", "cardnumber", "creditcard", "pan", "accountnumber", "routingnumber",
        "bankaccount", "salary", "salaries", "payroll"
    ];

    /// <summary>What tells about a person.</summary>
    public IReadOnlyList<string> Personal { get; init; } =
    [
        "ssn", "socialsecurity", "birthdate", "birthday", "dateofbirth", "dob", "passport", "phone", "phonenumber", "homeaddress",
        "email", "emailaddress", "emails", "medical", "diagnosis", "patient", "patients", "nationalid", "taxid"
    ];

    /// <summary>Tools that give what is known about people.</summary>
    public IReadOnlyList<string> People { get; init; } =
    [
        "user", "users", "customer", "customers", "client", "clients", "contact", "contacts", "employee", "employees", "staff", "member",
        "members", "people", "person", "persons", "patient", "patients", "subscriber", "subscribers", "candidate", "candidates",
    ];

    /// <summary>Last words of keys that say to whom or where something goes.</summary>
    public IReadOnlyList<string> AddressKeys { get; init; } =
    [
        "to", "cc", "bcc", "recipient", "recipients", "url", "uri", "href", "endpoint", "webhook", "host", "channel", "address",
        "email", "phone", "number", "destination", "target", "from", "sender", "id"
    ];
}
