using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>
/// Finds the lines that pages print around a text: page numbers whose form leaves no doubt, and running heads, which stand
/// beside several page numbers and hardly anywhere else. A bare number is one where a running head stands beside it, or
/// where the column heads that begin with 序号 stand below it again.
/// </summary>
internal sealed class PageLines
{
    private const int LongestHead = 60;
    private const int ShortestHead = 4;

    /// <summary>A running head stands beside this many page numbers at least, and beside one in this many.</summary>
    private const int FewestHeads = 2;
    private const int PagesPerHead = 3;

    /// <summary>Blank lines between a page number and the running head beside it.</summary>
    private const int MostBlankLines = 2;

    private static readonly CharSet NotInHeads = CharSet.Of("。；;：:，,\t|｜│┃<");

    private readonly LineSheet sheet;
    private readonly List<(int Line, PageNumberForm Form)> numbers = [];
    private readonly HashSet<int> aboveHeads = [];
    private readonly Dictionary<string, Head> heads = new(StringComparer.Ordinal);

    private PageLines(LineSheet sheet) => this.sheet = sheet;

    /// <summary>Takes the lines out of the sheet and writes them down as furniture.</summary>
    public static void Hide(LineSheet sheet, BlockWriter writer)
    {
        var pages = new PageLines(sheet);
        pages.FindNumbers();
        if (pages.numbers.Count > 0)
        {
            pages.FindHeads();
            pages.Take(writer);
        }
    }

    private void FindNumbers()
    {
        // Below 序号 on a line of its own stand the numbers of rows: any one first, then each the next.
        int? row = null;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Length is 0 or > FurnitureLexicon.LongestPageNumber)
            {
                continue;
            }

            if (Tables.HeaderWords.IsOrdinal(sheet.Content(i)))
            {
                row = 0;
            }
            else if (ReadNumber(i) is { } form)
            {
                if (row is not null && StandsAboveHead(i))
                {
                    aboveHeads.Add(i);
                    numbers.Add((i, form));
                }
                else if (
                    row is { } last
                    && (last == 0 || form.Value == last + 1)
                    && Tables.LineShapes.Ordinal(sheet.Content(i)) == form.Value
                )
                {
                    row = form.Value;
                }
                else
                {
                    numbers.Add((i, form));
                }
            }
        }
    }

    // A page ends with it, and the next one prints the column heads again.
    private bool StandsAboveHead(int line) =>
        sheet.NextVisible(line + 1, MostBlankLines + 1) is var below
        && below < sheet.Count
        && Tables.HeaderWords.IsOrdinal(sheet.Content(below));

    private PageNumberForm? ReadNumber(int line)
    {
        var content = sheet.Content(line);
        return content.ContainsAnyInRange('0', '9') || content.ContainsAnyInRange('０', '９')
            ? PageNumberForm.Read(content)
            : null;
    }

    private void FindHeads()
    {
        foreach (var (line, form) in numbers)
        {
            foreach (var beside in Beside(line))
            {
                if (KeyOf(beside) is { } key)
                {
                    heads.TryAdd(key, new());
                    heads[key].Add(beside, form.Value);
                }
            }
        }

        if (heads.Count > 0)
        {
            for (var i = 0; i < sheet.Count; i++)
            {
                if (KeyOf(i) is { } key && heads.TryGetValue(key, out var head))
                {
                    head.Everywhere++;
                }
            }
        }
    }

    private IEnumerable<int> Beside(int line)
    {
        var above = line - 1;
        while (above >= 0 && line - above <= MostBlankLines && sheet[above].IsBlank)
        {
            above--;
        }

        if (above >= 0 && !sheet[above].IsBlank)
        {
            yield return above;
        }

        var below = sheet.NextVisible(line + 1, MostBlankLines + 1);
        if (below < sheet.Count)
        {
            yield return below;
        }
    }

    private string? KeyOf(int line)
    {
        var content = sheet.Content(line);
        return
            content.Length is >= ShortestHead and <= LongestHead
            && !Tables.HeaderWords.IsKnown(content)
            && !content.ContainsAny(NotInHeads)
            && sheet.Raw(line).IndexOf('\t') < 0
            && !Tables.LineShapes.IsNumbered(content)
            ? HanText.WithoutBlanks(content.ToString())
            : null;
    }

    private void Take(BlockWriter writer)
    {
        var running = new HashSet<int>();
        foreach (var head in heads.Values.Where(head => head.Runs(numbers.Count)))
        {
            running.UnionWith(head.Lines);
        }

        var taken = new HashSet<int>(running);
        var counted = Fractions();
        counted.UnionWith(aboveHeads);
        foreach (var (line, form) in numbers)
        {
            if (form.IsSure || counted.Contains(line) || Beside(line).Any(running.Contains))
            {
                taken.Add(line);
            }
        }

        foreach (var line in taken.Order())
        {
            writer.AddFurniture(
                new(sheet[line].First, sheet[line].Last),
                running.Contains(line) ? "running head" : "page number"
            );
        }

        sheet.TakeOut(taken);
    }

    // 3/12 may be a share; of pages, several have the same number behind the slash, and rise.
    private HashSet<int> Fractions()
    {
        var found = new HashSet<int>();
        var last = new Dictionary<string, (int Line, int Page)>(StringComparer.Ordinal);
        foreach (var (line, form) in numbers)
        {
            var content = sheet.Content(line);
            if (content.IndexOfAny("/／") is var slash and > 0)
            {
                var pages = content[(slash + 1)..].Trim().ToString();
                if (last.TryGetValue(pages, out var before) && before.Page < form.Value)
                {
                    found.Add(before.Line);
                    found.Add(line);
                }

                last[pages] = (line, form.Value);
            }
        }

        return found;
    }

    private sealed class Head
    {
        private int last;
        private bool counts = true;

        /// <summary>Where it stands beside page numbers.</summary>
        public List<int> Lines { get; } = [];

        public int Everywhere { get; set; }

        public void Add(int line, int page)
        {
            if (Lines.Count > 0 && Lines[^1] == line)
            {
                return;
            }

            counts &= Lines.Count == 0 || page > last;
            last = page;
            Lines.Add(line);
        }

        // The title itself is one more, and a red head or a list of attachments may repeat it.
        public bool Runs(int pages) =>
            counts
            && Lines.Count >= FewestHeads
            && Lines.Count * PagesPerHead >= pages
            && Everywhere - Lines.Count <= Math.Max(1, Lines.Count / 2);
    }
}
