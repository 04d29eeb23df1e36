namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>Makes a trailer for a file that has lost its own: from its catalog, the last one if there are several.</summary>
internal static class TrailerFinder
{
    /// <returns>Null where the file has no catalog.</returns>
    public static CosDictionary? Find(IEnumerable<(int Number, CosObject Value)> objects)
    {
        var root = -1;
        foreach (var (number, value) in objects)
        {
            if (
                value is CosDictionary catalog
                && catalog["Type"] is CosName { Value: "Catalog" }
                && catalog["Pages"] is not null
            )
            {
                root = number;
            }
        }

        return root < 0
            ? null
            : new(new Dictionary<string, CosObject>(StringComparer.Ordinal) { ["Root"] = new CosReference(root, 0) });
    }
}
