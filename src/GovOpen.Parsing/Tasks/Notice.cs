using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tasks;

/// <summary>Everything read from one input document. The JSON (schema <c>govopen.notice/1</c>) shows this type member by member.</summary>
public sealed record Notice
{
    /// <summary>The normalized document number, else the first hexadecimal digits of the input's SHA-256.</summary>
    public required string Id { get; init; }

    public required NoticeSource Source { get; init; }

    public required NoticeHead Head { get; init; }

    public EquatableArray<NoticePart> Parts { get; init; } = [];

    public EquatableArray<OutlineEntry> Outline { get; init; } = [];

    public EquatableArray<TaskRecord> Tasks { get; init; } = [];

    public EquatableArray<Diagnostic> Diagnostics { get; init; } = [];

    public required Ledger Ledger { get; init; }

    /// <summary>The plane that every offset counts in; lets a diagnostic be printed with its line. Not part of the JSON.</summary>
    public required SourcePlane Plane { get; init; }
}

/// <summary>The input file.</summary>
/// <param name="Name">The path as given, with "/" separators; "-" for standard input.</param>
/// <param name="Format">How it was read.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of its bytes.</param>
/// <param name="Encoding">IANA name of the encoding, or null.</param>
/// <param name="Pages">Number of pages, or null for formats without pages.</param>
public sealed record NoticeSource(
    string Name,
    DocumentFormat Format,
    long Bytes,
    string Sha256,
    string? Encoding,
    int? Pages
);

/// <summary>What kind of part of a notice.</summary>
public enum PartKind
{
    Cover,
    Main,
    Annex,
    Table,
}

/// <summary>A part of a notice.</summary>
public sealed record NoticePart(string Id, PartKind Kind, string? Title, int Tasks);

/// <summary>A numbered heading.</summary>
public sealed record OutlineEntry
{
    public required string Id { get; init; }
    public required string Part { get; init; }
    public string? Parent { get; init; }

    /// <summary>One-based depth in the part.</summary>
    public required int Level { get; init; }
    public string? Marker { get; init; }
    public string? Scheme { get; init; }
    public int? Number { get; init; }
    public string? Title { get; init; }
    public EquatableArray<SourceSpan> At { get; init; } = [];
}

/// <summary>A place in the source.</summary>
public sealed record SourceSpan
{
    public int? Page { get; init; }

    /// <summary>One-based line of the first character.</summary>
    public int? Line { get; init; }

    /// <summary>One-based number of the table in the document.</summary>
    public int? Table { get; init; }

    /// <summary>One-based row of the table.</summary>
    public int? Row { get; init; }

    /// <summary>One-based column of the table.</summary>
    public int? Column { get; init; }

    /// <summary>x0, y0, x1, y1 in points from the page's top left; empty for formats without boxes.</summary>
    public EquatableArray<double> Box { get; init; } = [];

    /// <summary>Half-open range of UTF-16 offsets.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>The source's characters of that range.</summary>
    public required string Quote { get; init; }
}
