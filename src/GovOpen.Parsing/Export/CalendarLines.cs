using System.Runtime.InteropServices;
using System.Text;

namespace GovOpen.Parsing.Export;

/// <summary>Writes content lines of iCalendar (RFC 5545, section 3.1): CRLF, folded at 75 octets, never inside a character.</summary>
internal sealed class CalendarLines(Stream output)
{
    private const int MostOctets = 75;

    private readonly OctetLine line = new();

    /// <summary>A line whose value is written as it is.</summary>
    public void Write(string name, string value)
    {
        line.Clear();
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                line.Append("\r\n "u8);
                octets = 1;
            }

            line.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        line.Append("\r\n"u8);
        output.Write(line.Written);
    }

    /// <summary>A line whose value is text: escaped as section 3.3.11 says, without control characters.</summary>
    public void WriteText(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' or '\r' => escaped.Append("\\n"),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        Write(name, escaped.ToString());
    }

    /// <summary>The octets of one line.</summary>
    private sealed class OctetLine
    {
        private readonly List<byte> octets = [];

        public ReadOnlySpan<byte> Written => CollectionsMarshal.AsSpan(octets);

        public void Clear() => octets.Clear();

        public void Append(ReadOnlySpan<byte> more) => octets.AddRange(more);

        public void Append(Rune rune)
        {
            Span<byte> encoded = stackalloc byte[4];
            octets.AddRange(encoded[..rune.EncodeToUtf8(encoded)]);
        }
    }
}
