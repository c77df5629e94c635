namespace Ringfence.Scripts.Plan.Flow;

/// <summary>What a name says its value is.</summary>
internal enum WordCategory
{
    None,
    Personal,
    Financial,
    Credential,
}
