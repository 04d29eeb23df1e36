using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Reports;

/// <summary>A diagnostic and the input that it is about.</summary>
/// <param name="Path">The input as given.</param>
/// <param name="Plane">What the diagnostic's range counts in; null where the input could not be read.</param>
internal sealed record Finding(string Path, Diagnostic Diagnostic, SourcePlane? Plane)
{
    /// <summary>Whether it is about a line of the input, and not about a page or the whole.</summary>
    public bool HasLine => Plane is { PageCount: null } && Diagnostic.At is not null;

    /// <summary>One-based; 1 where it is about the whole input.</summary>
    public int Line => Plane is not null && Diagnostic.At is { } at ? Plane.LineAt(at.Start) : 1;

    /// <summary>One-based, in UTF-16 code units; 1 where it is about the whole input.</summary>
    public int Column => Plane is not null && Diagnostic.At is { } at ? Plane.ColumnAt(at.Start) : 1;

    /// <summary>One-based; 1 where it is about the whole input; null for formats without pages.</summary>
    public int? Page =>
        Plane?.PageCount is null ? null
        : Diagnostic.At is { } at ? Plane.PageAt(at.Start)
        : 1;

    public DiagnosticRule Rule => Diagnostic.Rule;
}
