namespace Ringfence.Plugins;

/// <summary>Why a gate could not read or write a file.</summary>
public enum FileFailure
{
    /// <summary>It could.</summary>
    None,

    /// <summary>The file was there and is not any more.</summary>
    Vanished,

    /// <summary>The system refused access.</summary>
    AccessDenied,

    /// <summary>The file is larger than is read.</summary>
    TooLarge,

    /// <summary>It is no regular file: a folder, device, pipe or socket, or empty, which looks the same.</summary>
    NotRegular,

    /// <summary>The file, with all links followed, lies outside of the folder it must be in.</summary>
    LeavesFolder,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The system reported another failure of input or output.</summary>
    Failed,
}
