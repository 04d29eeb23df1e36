using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovOpen.Parsing.Export.Report;

/// <summary>
/// Markup under construction. The literal parts of an interpolated string are markup, its holes are text and are escaped:
/// words of a notice cannot become markup by a slip.
/// </summary>
internal sealed class HtmlBuilder
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder markup = new();

    /// <summary>Adds markup with escaped holes.</summary>
    public HtmlBuilder Add([InterpolatedStringHandlerArgument("")] Interpolated added)
    {
        _ = added;
        return this;
    }

    /// <summary>Adds what another builder made.</summary>
    public HtmlBuilder Add(HtmlBuilder other)
    {
        markup.Append(other.markup);
        return this;
    }

    /// <summary>Adds markup of our own that is no interpolated string: resources, JSON that is safe in a script element.</summary>
    public HtmlBuilder AddMarkup(string own)
    {
        markup.Append(own);
        return this;
    }

    public override string ToString() => markup.ToString();

    // Line ends are written as references: a row of the ledger is one line of the page.
    private void Escape(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    markup.Append("&amp;");
                    break;
                case '<':
                    markup.Append("&lt;");
                    break;
                case '>':
                    markup.Append("&gt;");
                    break;
                case '"':
                    markup.Append("&quot;");
                    break;
                case '\'':
                    markup.Append("&#39;");
                    break;
                case '\n':
                    markup.Append("&#10;");
                    break;
                case '\t':
                    markup.Append(c);
                    break;
                case < ' ' or (>= '\u007F' and < '\u00A0'):
                    markup.Append(Replacement);
                    break;
                default:
                    markup.Append(c);
                    break;
            }
        }
    }

    /// <summary>Takes an interpolated string apart: literals as they are, holes escaped.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Interpolated
    {
        private readonly HtmlBuilder owner;

        public Interpolated(int literalLength, int formattedCount, HtmlBuilder owner)
        {
            this.owner = owner;
            owner.markup.EnsureCapacity(owner.markup.Length + literalLength + (formattedCount * 8));
        }

        public void AppendLiteral(string literal) => owner.markup.Append(literal);

        public void AppendFormatted(string? value) => owner.Escape(value);

        public void AppendFormatted(int value) => owner.markup.Append(CultureInfo.InvariantCulture, $"{value}");

        public void AppendFormatted(decimal value) =>
            owner.markup.Append(CultureInfo.InvariantCulture, $"{value:0.##}");
    }
}
