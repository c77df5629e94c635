namespace Ringfence.Plugins;

internal static class FileFailureWords
{
    internal static string Describe(FileFailure failure) => failure switch
    {
        FileFailure.Vanished => "it is not there any more",
        FileFailure.AccessDenied => "the system denies access to it",
        FileFailure.TooLarge => "it is too large",
        FileFailure.NotRegular => "it is empty, or no regular file but a folder, device or pipe",
        FileFailure.LeavesFolder => "it lies outside of the folder it must be in",
        FileFailure.DiskFull => "the disk is full",
        _ => "the system reports an input or output failure",
    };
}
