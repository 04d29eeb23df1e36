namespace GovOpen.Parsing.Units;

/// <summary>The units of a list so far, and which of them the next word of a role speaks of: all since the last one.</summary>
internal sealed class SpokenUnits
{
    private readonly List<UnitDraft> drafts = [];

    // The first that no word has spoken of yet, the first behind the last comma or semicolon, the first behind the last
    // verb, and the first behind 会同, or −1.
    private int pending;
    private int behindComma;
    private int behindVerb;
    private int joint = -1;

    public int Count => drafts.Count;

    public UnitDraft? Last => drafts.Count > 0 ? drafts[^1] : null;

    /// <summary>Whether a verb phrase gave a role.</summary>
    public bool HasVerb { get; private set; }

    /// <summary>Whether each unit has its role in brackets: 县财政局（牵头）、县民政局（配合）.</summary>
    public bool HaveOwnRoles => drafts.TrueForAll(static draft => draft.HasOwnRole);

    /// <summary>Whether a unit that is added now cooperates with those before it: 县财政局会同县民政局.</summary>
    public bool IsJoined => joint >= 0;

    /// <summary>Whether a comma stands between units that wait for a role.</summary>
    public bool HasComma => !IsJoined && behindComma > pending;

    /// <summary>Whether no unit has been spoken of.</summary>
    public bool AreAllPending => pending == 0;

    /// <summary>Whether every unit has its level or field before it (县财政局, 各乡镇), and cannot be another thing's name.</summary>
    public bool NamesCertainly =>
        drafts.TrueForAll(draft =>
            draft.Kind == UnitKind.Group || UnitNames.OwnPrefixLength(draft.Core) > 0 || drafts.Count > 1
        );

    public void Add(UnitDraft draft) => drafts.Add(draft);

    public void Remove(UnitDraft draft) => drafts.Remove(draft);

    /// <summary>A comma or semicolon stands here.</summary>
    public void PassComma() => behindComma = drafts.Count;

    /// <summary>What comes speaks of none of the units before it.</summary>
    public void Flush()
    {
        pending = drafts.Count;
        joint = -1;
    }

    /// <summary>县财政局会同县民政局: who stands before leads, who stands behind cooperates.</summary>
    public void Join()
    {
        for (var i = pending; i < drafts.Count; i++)
        {
            drafts[i].Role = drafts[i].HasOwnRole ? drafts[i].Role : UnitRole.Lead;
        }

        HasVerb = true;
        joint = drafts.Count;
    }

    /// <summary>A verb speaks of every unit since the last one: 县民政局、县财政局配合.</summary>
    /// <param name="sinceComma">Only of those behind the last comma: 县政府办公室，各乡镇配合.</param>
    public void Give(UnitRole role, bool sinceComma)
    {
        HasVerb = true;
        for (var i = sinceComma ? behindComma : pending; i < drafts.Count; i++)
        {
            if (!drafts[i].HasOwnRole && (joint < 0 || i < joint))
            {
                drafts[i].Role = joint >= 0 ? UnitRole.Lead : role;
            }
        }

        Flush();
        behindVerb = drafts.Count;
    }

    /// <summary>
    /// The last unit has its role in brackets: the units with it that follow a unit with a role of its own, or its verb,
    /// share it (县财政局（牵头），县民政局、县审计局（配合）). Whether there are such. None does where a comma stands
    /// among them, or where the unit before them has the same role in brackets.
    /// </summary>
    public bool ShareLastRole()
    {
        var last = drafts.Count - 1;
        var first = last;
        while (first > pending && !drafts[first - 1].HasOwnRole)
        {
            first--;
        }

        if (
            first == last
            || first == 0
            || behindComma > first
            || drafts[first - 1].Role == drafts[last].Role
            || !(drafts[first - 1].HasOwnRole || first == behindVerb)
        )
        {
            return false;
        }

        for (var i = first; i < last; i++)
        {
            drafts[i].Role = drafts[last].Role;
            drafts[i].HasOwnRole = true;
        }

        return true;
    }

    /// <summary>The units, their names completed.</summary>
    public IReadOnlyList<UnitMention> Finish(UnitSource source, UnitFindings findings)
    {
        var names = new UnitNames(findings);
        var mentions = new UnitMention[drafts.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            names.Next(drafts[i]);
            mentions[i] = drafts[i].ToMention(source);
        }

        return mentions;
    }
}
