namespace Ringfence.Ecmascript.Scopes;

[Flags]
internal enum ScopeUses : byte
{
    None = 0,
    This = 1,
    Arguments = 2,
    Super = 4,
    NewTarget = 8,
}
