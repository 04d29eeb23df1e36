namespace GovOpen.Export.Xlsx;

/// <summary>Rows kept in a file until their sheet's turn comes: a zip is written part by part.</summary>
internal sealed class RowSpool : IDisposable
{
    private readonly ScratchFile scratch;
    private readonly BinaryWriter writer;
    private readonly BinaryReader reader;
    private readonly List<(int Order, long At)> rows = [];

    public RowSpool(Stream output, string suffix)
    {
        scratch = new(output, suffix);
        try
        {
            var file = scratch.Create();
            writer = new(file);
            reader = new(file);
        }
        catch
        {
            scratch.Dispose();
            throw;
        }
    }

    /// <param name="order">Rows come back by this number, and where it is the same in the order they were added.</param>
    public void Add(SheetRow row, int order = 0)
    {
        rows.Add((order, writer.BaseStream.Position));
        writer.Write(row.Key.Notice);
        WriteText(row.Key.Task);
        WriteText(row.Link?.Target);
        WriteText(row.Link?.Location);
        writer.Write(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            writer.Write((byte)cell.Style);
            WriteText(cell.Text);
            writer.Write(cell.Number.HasValue);
            writer.Write(cell.Number ?? 0);
        }
    }

    /// <summary>All rows. Nothing can be added meanwhile.</summary>
    public IEnumerable<SheetRow> Rows()
    {
        writer.Flush();
        rows.Sort();
        foreach (var (_, at) in rows)
        {
            // A seek throws the buffer away, and most rows stand where the one before ends.
            if (reader.BaseStream.Position != at)
            {
                reader.BaseStream.Position = at;
            }

            yield return Read();
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        reader.Dispose();
        scratch.Dispose();
    }

    private SheetRow Read()
    {
        var key = (reader.ReadString(), ReadText());
        var (target, location) = (ReadText(), ReadText());
        var cells = new SheetCell[reader.ReadInt32()];
        for (var i = 0; i < cells.Length; i++)
        {
            var style = (CellStyle)reader.ReadByte();
            var text = ReadText();
            var hasNumber = reader.ReadBoolean();
            var number = reader.ReadDecimal();
            cells[i] = new(text, hasNumber ? number : null, style);
        }

        return new(cells, target is null ? null : new(target, location), key);
    }

    private void WriteText(string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private string? ReadText() => reader.ReadBoolean() ? reader.ReadString() : null;
}
