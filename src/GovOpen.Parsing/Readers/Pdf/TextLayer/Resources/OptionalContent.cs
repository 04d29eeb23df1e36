using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>Which layers of a file its default configuration hides (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private const int MaxDepth = 16;

    private readonly ICosSource source;
    private readonly HashSet<int> listed = [];
    private readonly bool listedAreHidden = true;

    /// <param name="catalog">The root of the file.</param>
    public OptionalContent(ICosSource source, CosDictionary? catalog)
    {
        this.source = source;
        var properties = source.Dictionary(catalog?["OCProperties"]);
        var configuration = source.Dictionary(properties?["D"]);
        listedAreHidden = source.Name(configuration?["BaseState"]) != "OFF";
        foreach (var group in source.Array(configuration?[listedAreHidden ? "OFF" : "ON"])?.Items ?? [])
        {
            if (group is CosReference reference)
            {
                listed.Add(reference.Number);
            }
        }

        HidesSome = listed.Count > 0 || !listedAreHidden;
    }

    /// <summary>There is a layer that may be hidden: where there is none, nothing needs to be looked at.</summary>
    public bool HidesSome { get; }

    /// <param name="value">A group or a membership dictionary, as /OC or the properties of marked content name it.</param>
    public bool IsHidden(CosObject? value) => HidesSome && value is not null && !IsVisible(value, 0);

    private bool IsVisible(CosObject value, int depth)
    {
        if (depth > MaxDepth || source.Dictionary(value) is not { } dictionary)
        {
            return true;
        }

        if (source.Name(dictionary["Type"]) != "OCMD")
        {
            return value is not CosReference group || IsOn(group);
        }

        // 8.11.2.2: a visibility expression counts before the groups and their policy.
        return source.Array(dictionary["VE"]) is { } expression ? Holds(expression, depth + 1) : IsMember(dictionary);
    }

    private bool IsOn(CosReference group) => listed.Contains(group.Number) != listedAreHidden;

    private bool IsMember(CosDictionary membership)
    {
        var value = membership["OCGs"];
        var (on, off) = (0, 0);
        foreach (var group in source.Array(value)?.Items ?? (value is null ? [] : [value]))
        {
            if (group is CosReference reference && source.Dictionary(group) is not null)
            {
                _ = IsOn(reference) ? on++ : off++;
            }
        }

        if (on + off == 0)
        {
            return true;
        }

        return source.Name(membership["P"]) switch
        {
            "AllOn" => off == 0,
            "AnyOff" => off > 0,
            "AllOff" => on == 0,
            _ => on > 0,
        };
    }

    private bool Holds(CosArray expression, int depth)
    {
        var items = expression.Items;
        if (items.Count < 2 || depth > MaxDepth)
        {
            return true;
        }

        var kind = source.Name(items[0]);
        for (var i = 1; i < items.Count; i++)
        {
            var holds = source.Array(items[i]) is { } inner ? Holds(inner, depth + 1) : IsVisible(items[i], depth + 1);
            switch (kind)
            {
                case "Not":
                    return !holds;
                case "Or" when holds:
                    return true;
                case "And" when !holds:
                    return false;
            }
        }

        return kind != "Or";
    }
}
