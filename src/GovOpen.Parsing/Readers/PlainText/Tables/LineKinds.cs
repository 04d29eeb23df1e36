namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>What a line looks like; several at once.</summary>
[Flags]
internal enum LineKinds
{
    /// <summary>Ends as a clause does, or holds a full stop.</summary>
    Sentence = 1,

    /// <summary>Longer than titles.</summary>
    Long = 2,

    /// <summary>Ends amid a list or a clause.</summary>
    Open = 4,

    /// <summary>Begins with a label: 2.</summary>
    Numbered = 8,

    /// <summary>一、加强公开.</summary>
    Heading = 16,

    /// <summary>Its last character ends names of units.</summary>
    LikeUnits = 32,

    /// <summary>Short, with a character that times have.</summary>
    LikeTime = 64,

    /// <summary>Nothing but names of units.</summary>
    Units = 128,

    /// <summary>A date, or a word for when.</summary>
    Time = 256,

    /// <summary>Nothing but words as short as names of people.</summary>
    People = 512,

    /// <summary>县应急局牵头，各镇配合.</summary>
    Duty = 1024,

    /// <summary>A whole date and nothing else: 2021年8月20日.</summary>
    Date = 2048,

    /// <summary>Who signs and when, below everything else.</summary>
    Signature = 4096,

    /// <summary>Begins with the number behind the one that a line above begins with.</summary>
    Counted = 8192,
}
