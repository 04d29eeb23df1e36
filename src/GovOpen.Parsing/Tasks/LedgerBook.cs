using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    private const int MostAccounts = 4096;

    /// <summary>Accounts of longer planes are not lent: a pool would hold on to their memory.</summary>
    private const int LongestLent = 1 << 20;

    private readonly SourcePlane plane;
    private readonly int length;

    // An account number for each UTF-16 code unit of the plane; the array may be longer.
    private ushort[] entries;
    private readonly List<Account> accounts = [default, new(LedgerClass.Unplaced, null, null)];

    // Claims come in runs of one account.
    private Account lastAccount;
    private ushort lastNumber;

    public LedgerBook(SourcePlane plane)
    {
        this.plane = plane;
        length = plane.Text.Length;
        if (length > LongestLent)
        {
            entries = new ushort[length];
            return;
        }

        entries = ArrayPool<ushort>.Shared.Rent(length);
        Entries.Clear();
    }

    private Span<ushort> Entries => entries.AsSpan(0, length);

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
                Entries[run.Source] = Unclaimed;
            }
        }
    }

    /// <summary>Claims the characters of a text for a class.</summary>
    public void Claim(SourceText text, LedgerClass kind, string? reason = null, string? part = null)
    {
        var number = NumberOf(new(kind, reason, part));
        foreach (var run in text.Runs)
        {
            var claimed = Math.Min(run.SourceLength, length - run.Source);
            if (claimed > 0)
            {
                Entries.Slice(run.Source, claimed).Replace(Unclaimed, number);
            }
        }
    }

    /// <summary>Closes the account. Nothing can be entered, claimed or closed after that.</summary>
    public Ledger Close()
    {
        var ledger = Balance();
        if (length <= LongestLent)
        {
            ArrayPool<ushort>.Shared.Return(entries);
        }

        entries = [];
        return ledger;
    }

    private Ledger Balance()
    {
        var counts = new int[(int)LedgerClass.Furniture + 1];
        var all = 0;
        var spans = new List<LedgerSpan>();
        var open = default(Stretch);
        for (var next = StretchFrom(0); next.Length > 0; next = StretchFrom(next.End))
        {
            counts[(int)accounts[next.Entry].Class] += next.Length;
            all += next.Length;
            if (open.Length > 0 && open.Entry == next.Entry && IsLayout(open.End, next.Start))
            {
                open = open with { End = next.End };
                continue;
            }

            if (open.Length > 0)
            {
                spans.Add(SpanOf(open));
            }

            open = next;
        }

        if (open.Length > 0)
        {
            spans.Add(SpanOf(open));
        }

        return new()
        {
            Characters = all,
            Task = counts[(int)LedgerClass.Task],
            Outline = counts[(int)LedgerClass.Outline],
            Head = counts[(int)LedgerClass.Head],
            Prose = counts[(int)LedgerClass.Prose],
            Furniture = counts[(int)LedgerClass.Furniture],
            Unplaced = counts[(int)LedgerClass.Unplaced],
            Spans = spans.ToEquatableArray(),
        };
    }

    private void EnterExact(SourceRun run)
    {
        var shown = Entries[run.Source..];
        shown = shown[..Math.Min(shown.Length, run.SourceLength)];
        var text = plane.Text.AsSpan(run.Source, shown.Length);
        for (var i = 0; i < text.Length; )
        {
            var next = i + Vector128<ushort>.Count;
            if (next <= text.Length && TryEnter(text[i..next], shown[i..next]))
            {
                i = next;
                continue;
            }

            for (next = Math.Min(next, text.Length); i < next; i++)
            {
                // A surrogate pair is one character: its second half is not counted.
                if (shown[i] == NotShown && HanText.IsVisible(text[i]) && !char.IsLowSurrogate(text[i]))
                {
                    shown[i] = Unclaimed;
                }
            }
        }
    }

    // Eight characters at once, where all are ideographs, wide punctuation or half-width ones that can be seen. An entry
    // that is there already is not less than the one for unclaimed characters.
    private static bool TryEnter(ReadOnlySpan<char> text, Span<ushort> shown)
    {
        var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        var isWide =
            Vector128.GreaterThan(characters, Vector128.Create((ushort)'\u3000'))
            & Vector128.LessThan(characters, Vector128.Create((ushort)'\uD800'));
        var isFullWidth = Vector128.GreaterThan(characters, Vector128.Create((ushort)'\uFEFF'));
        var isPlain =
            Vector128.GreaterThan(characters, Vector128.Create((ushort)' '))
            & Vector128.LessThan(characters, Vector128.Create((ushort)'\u007F'));
        if (!Vector128.EqualsAll(isWide | isFullWidth | isPlain, Vector128<ushort>.AllBitsSet))
        {
            return false;
        }

        Vector128.Max(Vector128.Create(shown), Vector128.Create(Unclaimed)).CopyTo(shown);
        return true;
    }

    private ushort NumberOf(Account account)
    {
        if (lastNumber == 0 || !account.IsSameAs(lastAccount))
        {
            (lastAccount, lastNumber) = (account, LookUp(account));
        }

        return lastNumber;
    }

    // There are few accounts: a part or two, some reasons.
    private ushort LookUp(Account account)
    {
        for (var number = 1; number < accounts.Count; number++)
        {
            if (
                accounts[number].Class == account.Class
                && accounts[number].Reason == account.Reason
                && accounts[number].Part == account.Part
            )
            {
                return (ushort)number;
            }
        }

        // Past the last number, reasons are merged into their class: the counts stay right.
        if (accounts.Count >= MostAccounts && (account.Reason is not null || account.Part is not null))
        {
            return LookUp(new(account.Class, null, null));
        }

        accounts.Add(account);
        return (ushort)(accounts.Count - 1);
    }

    /// <summary>The next characters, from an offset on, that are shown and of one account; empty at the end.</summary>
    private Stretch StretchFrom(int offset)
    {
        var rest = Entries[offset..];
        var skipped = rest.IndexOfAnyExcept(NotShown);
        if (skipped < 0)
        {
            return default;
        }

        rest = rest[skipped..];
        var alike = rest.IndexOfAnyExcept(rest[0]);
        var start = offset + skipped;
        return new(start, alike < 0 ? length : start + alike, rest[0]);
    }

    // Neighbours of one account make one span where only white space, or the second half of a character, parts them.
    private bool IsLayout(int start, int end)
    {
        foreach (var c in plane.Text.AsSpan(start, end - start))
        {
            if (!HanText.IsSpace(c) && !char.IsLowSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    private LedgerSpan SpanOf(Stretch stretch)
    {
        var (start, end) = (stretch.Start, stretch.End);
        if (char.IsHighSurrogate(plane.Text[end - 1]) && end < plane.Text.Length)
        {
            end++;
        }

        var account = accounts[stretch.Entry];
        var quote = account.Class is LedgerClass.Task or LedgerClass.Outline ? null : plane.Quote(new(start, end));
        return new(
            account.Class,
            account.Reason,
            account.Part,
            plane.PageCount is null ? plane.LineAt(start) : null,
            start,
            end,
            quote
        );
    }

    private readonly record struct Stretch(int Start, int End, ushort Entry)
    {
        public int Length => End - Start;
    }

    private readonly record struct Account(LedgerClass Class, string? Reason, string? Part)
    {
        /// <summary>The same words in the same places; equal words in others are told by comparing them.</summary>
        public bool IsSameAs(Account other) =>
            Class == other.Class && ReferenceEquals(Reason, other.Reason) && ReferenceEquals(Part, other.Part);
    }
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
