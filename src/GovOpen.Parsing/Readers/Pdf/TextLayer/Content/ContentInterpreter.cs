using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>
/// Carries out the operators of content streams (ISO 32000-2, 7.8.2): of a page and of the forms that it draws. An operator
/// that is unknown or lacks operands is passed over; what follows it counts.
/// </summary>
internal sealed partial class ContentInterpreter
{
    // Bytes that cost about as much to cut into tokens as an operator to carry out.
    private const int BytesPerOperator = 64;

    private readonly ICosSource source;
    private readonly PdfBudget budget;
    private readonly FontCache fonts;
    private readonly PageStock stock;
    private readonly OptionalContent layers;
    private readonly StateStack states = new();
    private readonly OperandStack operands = new();
    private readonly MarkedContentStack marked;
    private readonly GlyphSheet glyphs;
    private readonly PathPainter painter;
    private readonly TextPen pen;
    private readonly ShapedText shaped;
    private PageResources resources;
    private PageTally tally = new(0);
    private byte[] shown = new byte[256];
    private bool isStopped;
    private int compatibility;

    public ContentInterpreter(
        ICosSource source,
        PdfBudget budget,
        FontCache fonts,
        PageStock stock,
        OptionalContent layers,
        GlyphSheet glyphs
    )
    {
        this.source = source;
        this.budget = budget;
        this.fonts = fonts;
        this.stock = stock;
        this.layers = layers;
        this.glyphs = glyphs;
        resources = stock.None;
        marked = new(glyphs);
        painter = new();
        pen = new(glyphs);
        shaped = new(glyphs);
    }

    /// <summary>Reads the content of a page; glyphs go to the sheet, all else to the tally.</summary>
    public void Read(ReadOnlySpan<byte> content, PageResources own, PageFrame frame, PageTally page)
    {
        tally = page;
        resources = own;
        states.Begin(GraphicsState.Initial(frame.Matrix, new(0, 0, frame.Width, frame.Height)));
        marked.Clear();
        shaped.Clear();
        painter.Begin(page.Rulings);
        pen.Set(Affine.Identity);
        operands.Clear();
        (isStopped, isMask, compatibility, formDepth, floor, markedFloor) = (false, false, 0, 0, 0, 0);
        Run(content);
        marked.Unwind(0);
    }

    private void Run(ReadOnlySpan<byte> content)
    {
        Charge(content.Length);
        var lexer = new CosLexer(content);
        var inlineEnd = new InlineImageEnd();
        while (!isStopped)
        {
            var token = lexer.Next();
            switch (token.Kind)
            {
                case CosTokenKind.End:
                    return;
                case CosTokenKind.Keyword:
                    Execute(ref lexer, inlineEnd, content, token);
                    break;
                case CosTokenKind.DictionaryStart:
                    operands.Push(token with { End = ContentSyntax.DictionaryEnd(ref lexer) });
                    break;
                default:
                    operands.Push(token);
                    break;
            }
        }
    }

    private void Execute(ref CosLexer lexer, InlineImageEnd inlineEnd, ReadOnlySpan<byte> content, CosToken token)
    {
        var op = Op.Pack(content[token.Start..token.End]);
        if (op == 0 && ContentSyntax.IsValue(content[token.Start..token.End]))
        {
            operands.Push(token);
            return;
        }

        if (!budget.Operator())
        {
            isStopped = true;
            return;
        }

        if (operands.IsCut)
        {
            tally.Unknown(content[token.Start..token.End]);
        }

        if (op == Op.BeginImage)
        {
            DrawInline(ref lexer, inlineEnd, content);
        }
        else if (!Text(op, content) && !Paths(op) && !Colors(op, content) && !State(op, content) && !Marks(op, content))
        {
            Unknown(content[token.Start..token.End]);
        }

        operands.Clear();
        isStopped |= glyphs.IsCut;
    }

    /// <summary>Counts bytes against the operators of the file: a long stream may hold none and still cost time.</summary>
    private void Charge(int bytes)
    {
        for (var i = 0; i < bytes / BytesPerOperator && !isStopped; i++)
        {
            isStopped = !budget.Operator();
        }
    }

    // 8.2: between BX and EX unknown operators are no error.
    private void Unknown(ReadOnlySpan<byte> keyword)
    {
        if (compatibility == 0)
        {
            tally.Unknown(keyword);
        }
    }

    private ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> content, CosToken token)
    {
        var bytes = content[token.Start..token.End];
        if (token.Kind == CosTokenKind.LiteralString && bytes is [_, .., (byte)')'])
        {
            var body = bytes[1..^1];
            if (body.IndexOfAny((byte)'\\', (byte)'\r') < 0)
            {
                return body;
            }
        }

        if (shown.Length < bytes.Length)
        {
            shown = new byte[bytes.Length];
        }

        return shown.AsSpan(0, CosText.String(bytes, shown));
    }
}
