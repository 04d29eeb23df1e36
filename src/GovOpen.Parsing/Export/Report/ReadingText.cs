using System.Text;
using System.Text.Json;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Export.Report;

/// <summary>
/// A notice as a reader shows it — paragraphs and tables, without markup — that knows where each character of the source
/// plane went. Offsets count UTF-16 code units; every paragraph and cell is followed by one that belongs to neither.
/// </summary>
internal sealed class ReadingText
{
    private readonly StringBuilder text = new();
    private readonly List<Stretch> stretches = [];
    private readonly SourceDocument document;

    private ReadingText(SourceDocument document) => this.document = document;

    public static ReadingText Of(SourceDocument document)
    {
        var reading = new ReadingText(document);
        foreach (var piece in document.Blocks.SelectMany(PiecesOf))
        {
            reading.Add(piece);
        }

        reading.Value = reading.text.ToString();
        reading.stretches.Sort((one, other) => one.Plane.Start.CompareTo(other.Plane.Start));
        return reading;
    }

    /// <summary>All paragraphs and cells, each followed by a line feed.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>Where a range of the plane stands in the reading text: a range a paragraph or cell, in the order of the plane.</summary>
    public IEnumerable<TextRange> Map(TextRange plane)
    {
        var open = default(TextRange);
        var piece = -1;
        for (var i = FirstAt(plane.Start); i < stretches.Count && stretches[i].Plane.Start < plane.End; i++)
        {
            var found = stretches[i].Map(plane);
            if (found.Length == 0)
            {
                continue;
            }

            // Between stretches of one piece stand only characters that the source does not have.
            if (stretches[i].Piece == piece && found.Start >= open.End)
            {
                open = open with { End = found.End };
                continue;
            }

            if (open.Length > 0)
            {
                yield return open;
            }

            (open, piece) = (found, stretches[i].Piece);
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }

    /// <summary>
    /// Writes the blocks: a paragraph is <c>{"p": text}</c>, a table <c>{"rows": [{"cells": [{"t": text}]}]}</c>; <c>at</c> is
    /// the line or page that it begins on.
    /// </summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var block in document.Blocks)
        {
            json.WriteStartObject();
            if (block is Block.Paragraph paragraph)
            {
                json.WriteString("p"u8, paragraph.Text.Value);
                WritePlace(json, paragraph.Text.PlaneStart);
                WriteMoreThan(json, "h"u8, paragraph.Hints.HeadingLevel, 0);
            }
            else if (block is Block.Table table)
            {
                WriteRows(json, table.Grid);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRows(Utf8JsonWriter json, TableGrid grid)
    {
        json.WriteStartArray("rows"u8);
        foreach (var row in grid.Rows)
        {
            json.WriteStartObject();
            WritePlace(json, row.Cells.Select(cell => cell.Text.PlaneStart).FirstOrDefault(start => start is not null));
            json.WriteStartArray("cells"u8);
            foreach (var cell in row.Cells)
            {
                json.WriteStartObject();
                json.WriteString("t"u8, cell.Text.Value);
                WriteMoreThan(json, "c"u8, cell.ColumnSpan, 1);
                WriteMoreThan(json, "r"u8, cell.RowSpan, 1);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, int? start)
    {
        if (start is { } at)
        {
            json.WriteNumber("at"u8, document.Plane.PageAt(at) ?? document.Plane.LineAt(at));
        }
    }

    private static void WriteMoreThan(Utf8JsonWriter json, ReadOnlySpan<byte> name, int value, int usual)
    {
        if (value > usual)
        {
            json.WriteNumber(name, value);
        }
    }

    private static IEnumerable<SourceText> PiecesOf(Block block) =>
        block switch
        {
            Block.Paragraph paragraph => [paragraph.Text],
            Block.Table table => table.Grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
            _ => [],
        };

    private void Add(SourceText piece)
    {
        foreach (var run in piece.Runs)
        {
            if (run.SourceLength > 0)
            {
                stretches.Add(
                    new(
                        new(run.Source, run.Source + run.SourceLength),
                        new(text.Length + run.Start, text.Length + run.End),
                        text.Length
                    )
                );
            }
        }

        text.Append(piece.Value).Append('\n');
    }

    // The first stretch that does not end before an offset of the plane.
    private int FirstAt(int offset)
    {
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].Plane.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Characters of the plane and those of the reading text that show them.</summary>
    /// <param name="Piece">The offset of the paragraph or cell, which names it.</param>
    private readonly record struct Stretch(TextRange Plane, TextRange Reading, int Piece)
    {
        public TextRange Map(TextRange wanted)
        {
            var start = Math.Max(wanted.Start, Plane.Start);
            var end = Math.Min(wanted.End, Plane.End);
            return start >= end ? default
                : Plane.Length != Reading.Length ? Reading
                : new(Reading.Start + start - Plane.Start, Reading.Start + end - Plane.Start);
        }
    }
}
