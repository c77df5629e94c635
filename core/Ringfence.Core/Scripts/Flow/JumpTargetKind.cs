namespace Ringfence.Scripts.Flow;

internal enum JumpTargetKind
{
    Function,
    Loop,
    Switch,
    Label,
    Catch,
    Finally,
}
