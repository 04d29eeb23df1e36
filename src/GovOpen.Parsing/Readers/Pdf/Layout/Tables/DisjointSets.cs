namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Sets of small integers that only ever unite; each is named by its least member.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parent;

    public DisjointSets(int count)
    {
        parent = new int[count];
        for (var i = 0; i < count; i++)
        {
            parent[i] = i;
        }
    }

    public int Find(int item)
    {
        while (parent[item] != item)
        {
            parent[item] = parent[parent[item]];
            item = parent[item];
        }

        return item;
    }

    public void Unite(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
