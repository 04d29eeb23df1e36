using System.Text;
using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosLexerTests
{
    [Theory]
    [InlineData("0", 0, true)]
    [InlineData("17", 17, true)]
    [InlineData("-98", -98, true)]
    [InlineData("+17", 17, true)]
    [InlineData("34.5", 34.5, false)]
    [InlineData("-.002", -0.002, false)]
    [InlineData("+.5", 0.5, false)]
    [InlineData("4.", 4, false)]
    [InlineData("--5", -5, true)]
    [InlineData("-", 0, true)]
    [InlineData(".", 0, false)]
    [InlineData("1.2.3", 1.2, false)]
    [InlineData("0.00-70", 0.007, false)]
    [InlineData("1e3", 1000, false)]
    [InlineData("1.5E-2", 0.015, false)]
    [InlineData("1e999", 1e15, false)]
    [InlineData("99999999999999999999999999", 1e15, true)]
    [InlineData("-99999999999999999999999999.5", -1e15, false)]
    [InlineData("0.33333333333333333333333333", 1.0 / 3, false)]
    [InlineData("000000000000000000000000012", 12, true)]
    [InlineData("2.000000000000000000000000000000000000000000005", 2, false)]
    [InlineData(".00000000000000000000000000000000000000000000-5", 0, false)]
    public void A_number_is_read_as_viewers_read_it(string text, double value, bool isInteger)
    {
        var lexer = new CosLexer(PdfWriter.Latin(text + " 7"));
        var token = lexer.Next();
        Assert.Equal(CosTokenKind.Number, token.Kind);
        Assert.Equal(value, token.Number, 1e-12);
        Assert.Equal(isInteger, token.IsInteger);
        Assert.Equal(text.Length, token.End);
        Assert.Equal(7, lexer.Next().Number);
    }

    [Theory]
    [InlineData("5-3", "N5 N-3 ")]
    [InlineData("1 0 0 1 5 6cm", "N1 N0 N0 N1 N5 N6 Kcm ")]
    [InlineData("1eq", "N1 Keq ")]
    [InlineData("/F1 12 Tf(a)Tj", "/F1 N12 KTf (a) KTj ")]
    [InlineData("[(a)-20<62>]TJ", "[ (a) N-20 (b) ] KTJ ")]
    [InlineData("<</A/B/C<</D 1>>>>", "<< /A /B /C << /D N1 >> >> ")]
    [InlineData("> ) >> 1", ">> N1 ")]
    [InlineData("%comment (\r1%x\n2", "N1 N2 ")]
    [InlineData("\0 1\0\f\t2", "N1 N2 ")]
    [InlineData("{1}T*'\"", "K{ N1 K} KT*'\" ")]
    [InlineData("(a(b)c)", "(a(b)c) ")]
    [InlineData("(open (a) to the end", "(open (a) to the end) ")]
    [InlineData("<4 1 4\n2", "(AB) ")]
    [InlineData("/", "/ ")]
    [InlineData("", "")]
    public void Syntax_is_cut_into_tokens(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData(@"(\n\r\t\b\f\(\)\\\x)", "\n\r\t\b\f()\\x")]
    [InlineData(@"(\101\7\0538\400)", "A\u0007+8\0")]
    [InlineData("(a\\\r\nb\\\nc\r\nd\re)", "abc\nd\ne")]
    [InlineData("(a\\", "a")]
    [InlineData("<901FA>", "\u0090\u001F\u00A0")]
    [InlineData("<4z1>", "A")]
    [InlineData("<>", "")]
    [InlineData("()", "")]
    public void A_string_stands_for_its_bytes(string text, string expected)
    {
        var lexer = new CosLexer(PdfWriter.Latin(text));
        Assert.Equal(expected, Encoding.Latin1.GetString(lexer.String(lexer.Next())));
    }

    [Theory]
    [InlineData("/A#42C", "ABC")]
    [InlineData("/#CB#CE#cc#e5", "\u00CB\u00CE\u00CC\u00E5")]
    [InlineData("/A#4", "A#4")]
    [InlineData("/A#xy", "A#xy")]
    [InlineData("/1.2-x*", "1.2-x*")]
    public void A_name_stands_for_its_characters(string text, string expected)
    {
        var lexer = new CosLexer(PdfWriter.Latin(text));
        Assert.Equal(expected, lexer.Name(lexer.Next()));
    }

    [Fact]
    public void The_position_may_be_set_anywhere()
    {
        var lexer = new CosLexer("1 2 3"u8) { Position = 4 };
        Assert.Equal(3, lexer.Next().Number);
        lexer.Position = 99;
        Assert.Equal(CosTokenKind.End, lexer.Next().Kind);
        lexer.Position = -5;
        Assert.Equal(1, lexer.Next().Number);
    }

    private static string Tokens(string text)
    {
        var lexer = new CosLexer(PdfWriter.Latin(text));
        var result = new StringBuilder();
        for (var token = lexer.Next(); token.Kind != CosTokenKind.End; token = lexer.Next())
        {
            result.Append(
                token.Kind switch
                {
                    CosTokenKind.Number => FormattableString.Invariant($"N{token.Number}"),
                    CosTokenKind.Name => "/" + lexer.Name(token),
                    CosTokenKind.LiteralString or CosTokenKind.HexString =>
                        $"({Encoding.Latin1.GetString(lexer.String(token))})",
                    CosTokenKind.Keyword => "K" + Encoding.Latin1.GetString(lexer.Bytes(token)),
                    _ => Encoding.Latin1.GetString(lexer.Bytes(token)),
                }
            );
            result.Append(' ');
        }

        return result.ToString();
    }
}
