namespace GovOpen.Parsing.Tests.Rewritten;

/// <summary>Which notices a rewriting is for.</summary>
internal enum Scope
{
    /// <summary>Text and Markdown.</summary>
    Text,

    /// <summary>Text and Markdown without tables.</summary>
    Prose,

    Html,
    All,
}
