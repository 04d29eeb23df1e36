using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Model;

/// <summary>What a reader saw: every character that the format shows, in blocks, metadata or furniture, once.</summary>
public sealed record SourceDocument(SourcePlane Plane, DocumentFormat Format)
{
    /// <summary>The encoding that the bytes were decoded with (IANA name), or null for formats that have none.</summary>
    public string? Encoding { get; init; }

    public EquatableArray<Block> Blocks { get; init; } = [];

    /// <summary>Label and value pairs that the publishing site prints around the notice (索引号, 发文机关 …).</summary>
    public EquatableArray<MetadataField> Metadata { get; init; } = [];

    /// <summary>Shown text that the reader knows is not the notice's: navigation, share bars, feet.</summary>
    public EquatableArray<Furniture> Furniture { get; init; } = [];

    /// <summary>The signs in the plane that stand for pictures which may show what no text says.</summary>
    public EquatableArray<TextRange> Pictures { get; init; } = [];

    public EquatableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>The input formats, named as in the JSON's <c>source.format</c>.</summary>
public enum DocumentFormat
{
    Text,
    Markdown,
    Html,
    Pdf,
}

/// <summary>A label and its value from a site's metadata block. The value may be empty.</summary>
public sealed record MetadataField(SourceText Label, SourceText Value);

/// <summary>Text that belongs to the page and not to the notice, with the reason that the ledger prints.</summary>
public sealed record Furniture(SourceText Text, string Reason);

/// <summary>An input: its name as the user gave it, with "/" separators, and its bytes.</summary>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes);
