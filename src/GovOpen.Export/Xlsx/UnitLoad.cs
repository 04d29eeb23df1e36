using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Export.Xlsx;

/// <summary>What one unit has to do, counted in tasks.</summary>
internal sealed class UnitLoad(string name, UnitKind kind)
{
    private readonly int[] roles = new int[Enum.GetValues<UnitRole>().Length];

    public string Name => name;

    public UnitKind Kind => kind;

    /// <summary>Tasks that name it in any role.</summary>
    public int Tasks { get; private set; }

    /// <summary>Notices with such tasks.</summary>
    public int Notices { get; private set; }

    /// <summary>Such tasks that have a last day.</summary>
    public int Dated { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    private string? LastNotice { get; set; }

    public int As(UnitRole role) => roles[(int)role];

    /// <summary>Counts a task that names the unit in some roles, each once.</summary>
    public void Add(Notice notice, TaskRecord task, IEnumerable<UnitRole> given)
    {
        Tasks++;
        Notices += LastNotice == notice.Source.Name ? 0 : 1;
        LastNotice = notice.Source.Name;
        foreach (var role in given)
        {
            roles[(int)role]++;
        }

        if (task.Deadline?.Date is { } day)
        {
            Dated++;
            First = First < day ? First : day;
            Last = Last > day ? Last : day;
        }
    }
}
