namespace GovOpen.Parsing.Text;

/// <summary>
/// Looks words up by their characters, without making a string of them. Filled once, then only read; a plain table, so
/// that a short run does not wait for the frozen collections to be built.
/// </summary>
/// <param name="capacity">About how many words there will be.</param>
/// <param name="ignoresCase">Whether ASCII letters and other cased ones are the same in both cases.</param>
internal sealed class WordTable<TValue>(int capacity, bool ignoresCase = false)
{
    private const int BitsPerWord = 64;

    // So many marks for first characters, and words of this length and more share one for their length.
    private const int Firsts = 4096;
    private const int LongLength = BitsPerWord - 1;

    // Most words that are asked for are none of the table: their first character or their length tells.
    private readonly ulong[] firsts = new ulong[Firsts / BitsPerWord];
    private ulong lengths;

    private (string? Word, TValue Value)[] slots = new (string?, TValue)[SlotsFor(capacity)];
    private int count;

    /// <summary>Adds a word; the first of two that are the same stays.</summary>
    public void Add(string word, TValue value)
    {
        if ((count + 1) * 2 > slots.Length)
        {
            Grow();
        }

        ref var slot = ref slots[SlotOf(word)];
        if (slot.Word is null)
        {
            slot = (word, value);
            count++;
            lengths |= LengthMark(word.Length);
            var first = FirstOf(word);
            firsts[first / BitsPerWord] |= 1UL << first;
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, out TValue value)
    {
        if (!MayHold(word))
        {
            value = default!;
            return false;
        }

        ref var slot = ref slots[SlotOf(word)];
        value = slot.Value;
        return slot.Word is not null;
    }

    public bool Contains(ReadOnlySpan<char> word) => MayHold(word) && slots[SlotOf(word)].Word is not null;

    private bool MayHold(ReadOnlySpan<char> word)
    {
        if ((lengths & LengthMark(word.Length)) == 0)
        {
            return false;
        }

        var first = FirstOf(word);
        return (firsts[first / BitsPerWord] >> first & 1) != 0;
    }

    private static ulong LengthMark(int length) => 1UL << Math.Min(length, LongLength);

    private int FirstOf(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : CaseOf(word[0]) % Firsts;

    private char CaseOf(char c) => ignoresCase ? char.ToUpperInvariant(c) : c;

    // Where the word stands, or the free slot where it would.
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var mask = slots.Length - 1;
        var at = Hash(word) & mask;
        while (slots[at].Word is { } known && !IsSame(word, known))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private bool IsSame(ReadOnlySpan<char> word, string known) =>
        ignoresCase ? word.Equals(known, StringComparison.OrdinalIgnoreCase) : word.SequenceEqual(known);

    // FNV-1a over the characters; those that have two cases in one.
    private int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ CaseOf(c)) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private void Grow()
    {
        var old = slots;
        slots = new (string?, TValue)[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Word is { } word)
            {
                slots[SlotOf(word)] = slot;
            }
        }
    }

    private static int SlotsFor(int capacity)
    {
        var slots = 16;
        while (slots < capacity * 2)
        {
            slots *= 2;
        }

        return slots;
    }
}
