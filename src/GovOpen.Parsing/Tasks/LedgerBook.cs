using System.Runtime.InteropServices;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tasks;

/// <summary>
/// Keeps the account while a notice is read: every shown character is entered once, then claimed for a class.
/// The first claim of a character counts. Owned by one reading.
/// </summary>
internal sealed class LedgerBook
{
    private const ushort NotShown = 0;
    private const ushort Unclaimed = 1;

    private readonly SourcePlane plane;
    private readonly ushort[] entries;
    private readonly List<Account> accounts = [default, new(LedgerClass.Unplaced, null, null)];
    private readonly Dictionary<Account, ushort> numbers = [];

    public LedgerBook(SourcePlane plane)
    {
        this.plane = plane;
        entries = new ushort[plane.Text.Length];
    }

    /// <summary>Enters the visible characters of a text that the reader showed.</summary>
    public void Enter(SourceText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.SourceLength > 0 && run.IsExact)
            {
                EnterExact(run);
            }
            else if (run.SourceLength > 0 && text.Value.AsSpan(run.Start, run.Length).ContainsAnyVisible())
            {
                entries[run.Source] = Unclaimed;
            }
        }
    }

    /// <summary>Claims the characters of a text for a class.</summary>
    public void Claim(SourceText text, LedgerClass kind, string? reason = null, string? part = null)
    {
        var number = NumberOf(new(kind, reason, part));
        foreach (var run in text.Runs)
        {
            var length = Math.Min(run.SourceLength, entries.Length - run.Source);
            if (length > 0)
            {
                entries.AsSpan(run.Source, length).Replace(Unclaimed, number);
            }
        }
    }

    /// <summary>Closes the account.</summary>
    public Ledger Close()
    {
        var perAccount = new int[accounts.Count];
        foreach (var entry in entries)
        {
            perAccount[entry]++;
        }

        var counts = new int[Enum.GetValues<LedgerClass>().Length];
        for (var number = (int)Unclaimed; number < perAccount.Length; number++)
        {
            counts[(int)accounts[number].Class] += perAccount[number];
        }

        return new()
        {
            Characters = counts.Sum(),
            Task = counts[(int)LedgerClass.Task],
            Outline = counts[(int)LedgerClass.Outline],
            Head = counts[(int)LedgerClass.Head],
            Prose = counts[(int)LedgerClass.Prose],
            Furniture = counts[(int)LedgerClass.Furniture],
            Unplaced = counts[(int)LedgerClass.Unplaced],
            Spans = CollectSpans().ToEquatableArray(),
        };
    }

    private void EnterExact(SourceRun run)
    {
        var text = plane.Text.AsSpan(run.Source, run.SourceLength);
        var shown = entries.AsSpan(run.Source, run.SourceLength);
        for (var i = 0; i < text.Length && i < shown.Length; i++)
        {
            // A surrogate pair is one character: its second half is not counted.
            if (shown[i] == NotShown && HanText.IsVisible(text[i]) && !char.IsLowSurrogate(text[i]))
            {
                shown[i] = Unclaimed;
            }
        }
    }

    private ushort NumberOf(Account account)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, account, out var isKnown);
        if (!isKnown)
        {
            // Past the last number, reasons are merged into their class: the counts stay right.
            number =
                accounts.Count < ushort.MaxValue ? (ushort)accounts.Count : numbers[new(account.Class, null, null)];
            if (number == accounts.Count)
            {
                accounts.Add(account);
            }
        }

        return number;
    }

    // Neighbours of one account make one span; characters that are not shown join it only where they are white space.
    private List<LedgerSpan> CollectSpans()
    {
        var spans = new List<LedgerSpan>();
        var start = -1;
        var last = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] == NotShown)
            {
                if (start >= 0 && !HanText.IsSpace(plane.Text[i]) && !char.IsLowSurrogate(plane.Text[i]))
                {
                    spans.Add(SpanOf(start, last + 1));
                    start = -1;
                }
            }
            else
            {
                if (start < 0)
                {
                    start = i;
                }
                else if (entries[i] != entries[start])
                {
                    spans.Add(SpanOf(start, last + 1));
                    start = i;
                }

                last = i;
            }
        }

        if (start >= 0)
        {
            spans.Add(SpanOf(start, last + 1));
        }

        return spans;
    }

    private LedgerSpan SpanOf(int start, int end)
    {
        if (char.IsHighSurrogate(plane.Text[end - 1]) && end < plane.Text.Length)
        {
            end++;
        }

        var account = accounts[entries[start]];
        var quote = account.Class is LedgerClass.Task or LedgerClass.Outline ? null : plane.Quote(new(start, end));
        return new(account.Class, account.Reason, account.Part, plane.LineAt(start), start, end, quote);
    }

    private readonly record struct Account(LedgerClass Class, string? Reason, string? Part);
}

/// <summary>Whether any character of a stretch can be seen.</summary>
internal static class VisibleSpan
{
    public static bool ContainsAnyVisible(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (HanText.IsVisible(c))
            {
                return true;
            }
        }

        return false;
    }
}
