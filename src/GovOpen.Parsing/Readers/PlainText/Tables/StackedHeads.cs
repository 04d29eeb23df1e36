using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>One reading of the lines above a <see cref="StackedFitTable"/>'s body: which of them heads which column.</summary>
/// <param name="Lines">The heads, in the order of lines.</param>
/// <param name="Columns">What each column of the body is.</param>
/// <param name="Divided">The head that the last ones divide, or −1.</param>
internal sealed record StackedHeads(List<FlatCell> Lines, List<StackedColumn> Columns, int Divided)
{
    private const int MostDivisions = 4;

    /// <summary>The heads as rows, each cell in its column.</summary>
    public List<FlatRow> Rows()
    {
        if (Divided < 0)
        {
            return [new(Lines)];
        }

        var (above, below) = (new List<FlatCell>(), new List<FlatCell>());
        var divisions = Lines.Count - Tops;
        for (var i = 0; i < Tops; i++)
        {
            for (var k = 0; k < (i == Divided ? divisions : 1); k++)
            {
                above.Add(k == 0 ? Lines[i] : Blank(Lines[i]));
                below.Add(i == Divided ? Lines[Tops + k] : Blank(Lines[^1]));
            }
        }

        return [new(above), new(below)];
    }

    // n heads, one of which k others divide: n + k lines and n + k − 1 columns.
    private int Tops { get; init; } = Lines.Count;

    private static FlatCell Blank(FlatCell beside) => new(new TextRange(beside.Line.Start, beside.Line.Start));

    /// <summary>The readings of some lines.</summary>
    public static IEnumerable<StackedHeads> Of(LineSheet sheet, List<FlatCell> lines)
    {
        var looks = lines.ConvertAll(cell => LookOf(sheet.Words(cell.Line)));
        for (var k = 2; k <= MostDivisions && lines.Count - k >= 2; k++)
        {
            var tops = lines.Count - k;
            if (DividedBy(sheet, lines, looks, tops) is >= 0 and var divided)
            {
                var columns = looks.GetRange(0, tops);
                columns.RemoveAt(divided);
                columns.InsertRange(divided, looks.GetRange(tops, k));
                yield return new(lines, Ranked(columns), divided) { Tops = tops };
            }
        }

        yield return new(lines, Ranked(looks), -1);
    }

    // 责任分工 over 牵头单位 and 配合单位; 进度安排 over 一季度 and 二季度.
    private static int DividedBy(LineSheet sheet, List<FlatCell> lines, List<StackedColumn> looks, int tops)
    {
        var (units, periods) = (true, true);
        for (var i = tops; i < lines.Count; i++)
        {
            units &= looks[i] == StackedColumn.Units;
            periods &= IsPeriod(sheet.Words(lines[i].Line));
        }

        for (var i = 0; i < tops && (units || periods); i++)
        {
            var head = sheet.Words(lines[i].Line);
            if (
                units && looks[i] == StackedColumn.Units && !HeaderWords.SaysOneOfSeveral(head)
                || periods
                    && (
                        looks[i] == StackedColumn.Time
                        || head.EndsWith("安排")
                        || head.EndsWith("进度")
                        || head.EndsWith("计划")
                        || head.EndsWith("目标")
                    )
            )
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>一季度, 2024年, 上半年: heads a column of what is done by then.</summary>
    public static bool IsPeriod(ReadOnlySpan<char> text) =>
        text.Length <= 5
        && (
            text.EndsWith("季度")
            || text is "上半年" or "下半年"
            || (text.EndsWith("年") && text.Length == 5)
            || (text.EndsWith("月") && char.IsAsciiDigit(text[0]))
        );

    private static StackedColumn LookOf(ReadOnlySpan<char> head) =>
        IsPeriod(head)
            ? StackedColumn.Side
            : CellLooks.Of(head) switch
            {
                CellLook.Number => StackedColumn.Number,
                CellLook.Units => StackedColumn.Units,
                CellLook.People => StackedColumn.People,
                CellLook.Time => StackedColumn.Time,
                _ => HeaderWords.IsRemark(head) || head.EndsWith("情况") || head.EndsWith("说明")
                    ? StackedColumn.Remark
                    : StackedColumn.Group,
            };

    // Of the texts, the last before who answers and by when says what is to be done; those behind it stand beside.
    private static List<StackedColumn> Ranked(List<StackedColumn> columns)
    {
        var first = columns.FindIndex(column =>
            column is StackedColumn.Units or StackedColumn.Time or StackedColumn.People
        );
        var main = first < 0 ? -1 : columns.FindLastIndex(first, column => column == StackedColumn.Group);
        main = main < 0 ? columns.IndexOf(StackedColumn.Group) : main;
        var ranked = new List<StackedColumn>(columns);
        for (var c = 0; c < ranked.Count; c++)
        {
            ranked[c] =
                c == main ? StackedColumn.Main
                : c > main && columns[c] == StackedColumn.Group ? StackedColumn.Side
                : columns[c];
        }

        return ranked;
    }
}
