using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>
/// Goes over the tags once before parsing: blanks out those nested past the limit, on which tree construction takes
/// quadratic time, and evens out line ends and NULs so that the parser's lengths are the file's.
/// </summary>
internal sealed class MarkupPreparation
{
    /// <summary>The last levels are kept for what carries structure: a table stays a table under any number of wrappers.</summary>
    private const int StructureReserve = 64;

    private readonly string markup;
    private readonly ReaderOptions options;
    private readonly bool dropsFormatting;
    private readonly List<ElementTable.Row> open = [];

    // By the index of the element's row.
    private readonly int[] openCounts = new int[ElementTable.Count];
    private readonly int[] droppedCounts = new int[ElementTable.Count];
    private readonly MarkupBlanks blanked;
    private int tags;
    private int tooDeep;
    private bool hasUnclosedTemplate;
    private TextRange? firstTooDeep;
    private TextRange? firstTooMany;

    private MarkupPreparation(string markup, ReaderOptions options, bool dropsFormatting)
    {
        this.markup = markup;
        blanked = new(markup);
        this.options = options;
        this.dropsFormatting = dropsFormatting;
    }

    /// <param name="dropsFormatting">Blank out every formatting tag as well (b, font, a …).</param>
    public static PreparedMarkup Prepare(string markup, ReaderOptions options, bool dropsFormatting = false)
    {
        var preparation = new MarkupPreparation(markup, options, dropsFormatting);
        preparation.Scan();
        return new(preparation.blanked.Apply(), preparation.tags, preparation.Findings());
    }

    private void Scan()
    {
        var at = 0;
        while (at < markup.Length)
        {
            var found = markup.AsSpan(at).IndexOf('<');
            if (found < 0 || at + found + 1 >= markup.Length)
            {
                return;
            }

            at = ScanAt(at + found);
        }
    }

    // The offset after what begins with this '<'.
    private int ScanAt(int start)
    {
        var next = markup[start + 1];
        if (next == '!')
        {
            return markup.AsSpan(start).StartsWith("<!--") ? After("-->", start + 2) : After(">", start);
        }

        if (next == '?')
        {
            return After(">", start);
        }

        var closes = next == '/';
        var nameStart = closes ? start + 2 : start + 1;
        if (nameStart >= markup.Length || !char.IsAsciiLetter(markup[nameStart]))
        {
            return closes ? After(">", start) : start + 1;
        }

        var nameEnd = nameStart;
        while (nameEnd < markup.Length && markup[nameEnd] is > ' ' and not ('>' or '/'))
        {
            nameEnd++;
        }

        var end = TagEnd(nameEnd, start);
        Span<char> lower = stackalloc char[16];
        var length = Math.Min(nameEnd - nameStart, lower.Length);
        for (var i = 0; i < length; i++)
        {
            lower[i] = char.ToLowerInvariant(markup[nameStart + i]);
        }

        var row = ElementTable.Find(lower[..length]) ?? ElementTable.Unknown;
        return closes ? Close(row, start, end) : Open(row, start, end);
    }

    private int Open(ElementTable.Row row, int start, int end)
    {
        tags++;
        if (dropsFormatting && row.Flags.HasFlag(AngleSharp.Dom.NodeFlags.HtmlFormatting))
        {
            blanked.Add(start, end);
            return end;
        }

        if (row.Name == "template")
        {
            return BlankTemplate(start, end);
        }

        if (row.IsRawText)
        {
            var textEnd = row.Name == "plaintext" ? markup.Length : RawTextEnd(row.Name, end);
            if (row.Name is not ("script" or "style"))
            {
                BlankTemplateTags(end, textEnd);
            }

            return textEnd;
        }

        if (
            row.Flags.HasFlag(AngleSharp.Dom.NodeFlags.SelfClosing)
            || markup[end - 1] == '>' && markup[end - 2] == '/' && ReferenceEquals(row, ElementTable.Unknown)
        )
        {
            return end;
        }

        CloseImplied(row);
        if (open.Count >= options.MaxDepth - (row.IsStructure ? 0 : StructureReserve))
        {
            tooDeep++;
            droppedCounts[row.Index]++;
            firstTooDeep ??= new(start, end);
            blanked.Add(start, end);
            return end;
        }

        open.Add(row);
        openCounts[row.Index]++;
        return end;
    }

    // A template shows nothing, and AngleSharp's tree construction wants its own class of element for it.
    private int BlankTemplate(int start, int end)
    {
        var depth = 1;
        for (var at = end; depth > 0; )
        {
            var found = hasUnclosedTemplate
                ? -1
                : markup.AsSpan(at).IndexOf("template", StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                hasUnclosedTemplate = true;
                blanked.Add(start, end);
                return end;
            }

            at += found;
            depth +=
                markup[at - 1] == '<' ? 1
                : markup[at - 1] == '/' && markup[at - 2] == '<' ? -1
                : 0;
            at += "template".Length;
            if (depth == 0)
            {
                end = After(">", at);
            }
        }

        blanked.Add(start, end);
        return end;
    }

    // Within svg or a list to choose from, what is raw text elsewhere is markup.
    private void BlankTemplateTags(int from, int end)
    {
        while (true)
        {
            var found = markup.AsSpan(from, end - from).IndexOf("<template", StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return;
            }

            from += found;
            var stop = Math.Min(end, After(">", from));
            blanked.Add(from, stop);
            from = stop;
        }
    }

    private void CloseImplied(ElementTable.Row row)
    {
        while (open.Count > 0 && open[^1].EndsByItself && MarkupNesting.Ends(open[^1].Name, row.Name))
        {
            Pop();
        }
    }

    private int Close(ElementTable.Row row, int start, int end)
    {
        if (row.Name == "template")
        {
            blanked.Add(start, end);
        }
        else if (droppedCounts[row.Index] > 0)
        {
            droppedCounts[row.Index]--;
            blanked.Add(start, end);
        }
        else if (openCounts[row.Index] > 0)
        {
            while (!ReferenceEquals(open[^1], row))
            {
                Pop();
            }

            Pop();
        }
        else if (tooDeep > 0 || dropsFormatting)
        {
            // The end of a tag that was blanked, or one that closes nothing.
            blanked.Add(start, end);
        }

        return end;
    }

    private void Pop()
    {
        openCounts[open[^1].Index]--;
        open.RemoveAt(open.Count - 1);
    }

    private int RawTextEnd(string name, int from)
    {
        while (from < markup.Length)
        {
            var found = markup.AsSpan(from).IndexOf("</");
            if (found < 0)
            {
                return markup.Length;
            }

            from += found + 2;
            if (markup.AsSpan(from).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return After(">", from);
            }
        }

        return markup.Length;
    }

    // The offset after the tag's '>'.
    private int TagEnd(int from, int start)
    {
        var at = from;
        while (true)
        {
            var found = markup.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (found < 0)
            {
                at = markup.Length;
                break;
            }

            at += found + 1;
            var stop = markup[at - 1];
            if (stop == '>')
            {
                break;
            }

            if (IsAfterEquals(at - 1))
            {
                var close = markup.AsSpan(at).IndexOf(stop);
                at = close < 0 ? markup.Length : at + close + 1;
            }
        }

        // No attribute is shorter than two characters.
        if (at - start > options.MaxAttributes * 2)
        {
            BlankAttributes(from, at, start);
        }

        return at;
    }

    private void BlankAttributes(int from, int end, int start)
    {
        var attributes = 0;
        var quote = '\0';
        var last = end > from && markup[end - 1] == '>' ? end - 1 : end;
        for (var at = from; at < last; at++)
        {
            var c = markup[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && IsAfterEquals(at))
            {
                quote = c;
            }
            else if (c <= ' ' && markup[at + 1] > ' ' && ++attributes > options.MaxAttributes)
            {
                firstTooMany ??= new(start, at);
                blanked.Add(at, last);
                return;
            }
        }
    }

    private bool IsAfterEquals(int at)
    {
        do
        {
            at--;
        } while (at > 0 && char.IsWhiteSpace(markup[at]));

        return markup[at] == '=';
    }

    private int After(string stop, int from)
    {
        var found = markup.AsSpan(from).IndexOf(stop);
        return found < 0 ? markup.Length : from + found + stop.Length;
    }

    private List<Diagnostic> Findings()
    {
        var findings = new List<Diagnostic>();
        if (firstTooDeep is { } deep)
        {
            findings.Add(
                new(
                    LimitRules.MarkupTooDeep,
                    $"元素嵌套超过{options.MaxDepth}层，忽略了{tooDeep}个标记，文字保留",
                    deep
                )
            );
        }

        if (firstTooMany is { } many)
        {
            findings.Add(
                new(LimitRules.TooManyAttributes, $"一个元素的属性超过{options.MaxAttributes}个，多出的已忽略", many)
            );
        }

        return findings;
    }
}
