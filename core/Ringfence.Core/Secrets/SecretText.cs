// The engine reads text by index only, so one body serves both: spans where the framework has them, strings on netstandard2.0, which has
// none without a dependency.
#if NETSTANDARD2_0
global using SecretText = System.String;
#else
global using SecretText = System.ReadOnlySpan<char>;
#endif
