namespace GovOpen.Parsing.Tables;

/// <summary>What a column holds, and whether its cells had to say so because its head did not.</summary>
internal readonly record struct ColumnVerdict(ColumnRole Role, bool IsGuess);

/// <summary>What a table is.</summary>
/// <param name="Columns">One verdict a column.</param>
/// <param name="Facts">What the cells of each column look like.</param>
/// <param name="Refusal">Why it is no task table, or null where it is one.</param>
internal sealed record TableVerdict(ColumnVerdict[] Columns, ColumnFacts[] Facts, string? Refusal)
{
    /// <summary>The zero-based columns of a role, left to right.</summary>
    public List<int> ColumnsOf(ColumnRole role)
    {
        var found = new List<int>();
        for (var c = 0; c < Columns.Length; c++)
        {
            if (Columns[c].Role == role)
            {
                found.Add(c);
            }
        }

        return found;
    }
}

/// <summary>Gives columns their roles by the words of the head, then by what the cells hold.</summary>
internal sealed class ColumnRoleClassifier
{
    /// <summary>Of the filled cells of a column, this share must look alike for the cells to decide.</summary>
    private const double Majority = 0.6;

    /// <summary>A column of which this share of rows has a cell of its own names rows, not groups of rows.</summary>
    private const double OwnShare = 0.95;

    private const double LongestMark = 2;

    private readonly TableMatrix matrix;
    private readonly TableHead head;
    private readonly ColumnFacts[] facts;
    private readonly ColumnVerdict[] columns;
    private readonly int rows;
    private bool hasDeadline;
    private bool? hasMarks;

    private ColumnRoleClassifier(TableMatrix matrix, TableHead head)
    {
        this.matrix = matrix;
        this.head = head;
        facts = ColumnFacts.Of(matrix, head);
        columns = new ColumnVerdict[matrix.ColumnCount];
        for (var r = head.DataStart; r < matrix.Rows.Count; r++)
        {
            rows += matrix.HasText(r) && !matrix.IsApartFromColumns(r) ? 1 : 0;
        }
    }

    public static TableVerdict Classify(TableMatrix matrix, TableHead head)
    {
        var classifier = new ColumnRoleClassifier(matrix, head);
        classifier.GiveRoles();
        return new(
            classifier.columns,
            classifier.facts,
            TableRefusal.ReasonFor(head, classifier.columns, matrix.Rows.Count - head.DataStart)
        );
    }

    private void GiveRoles()
    {
        hasDeadline = Array.Exists(head.Senses, sense => sense == LabelSense.Deadline);
        var saysWhatToDo = Array.Exists(head.Senses, sense => sense is LabelSense.Task or LabelSense.Measure);
        for (var c = 0; c < columns.Length; c++)
        {
            columns[c] = RoleOf(c, saysWhatToDo);
        }

        KeepOneDeadline();
        TakeAimOfGroups();
        GroupFirstColumns();
        var texts = new List<int>();
        for (var c = 0; c < columns.Length; c++)
        {
            if (columns[c].Role is ColumnRole.Text or ColumnRole.Group)
            {
                texts.Add(c);
            }
        }

        AddTextWithoutName(texts);
        DivideTexts(texts);
    }

    // 任务名称 over several rows, each with a 目标值 of its own: the rows are told apart by what they aim at.
    private void TakeAimOfGroups()
    {
        var aim = Array.FindIndex(head.Senses, sense => sense == LabelSense.Aim);
        if (aim < 0 || columns[aim].Role != ColumnRole.Other || !IsOwn(aim) || facts[aim].Numbers >= Majority)
        {
            return;
        }

        var texts = Array.FindAll(facts, column => columns[column.Column].Role == ColumnRole.Text);
        if (texts.Length > 0 && Array.TrueForAll(texts, column => column.Column < aim && HoldsGroups(column.Column)))
        {
            columns[aim] = new(ColumnRole.Text, false);
        }
    }

    private bool HoldsGroups(int column) => !IsOwn(column) && UnnamedColumns.CoversGroups(matrix, head, column);

    // 重点方向, 存在问题, 工作目标 over several rows, or said again in each, before anything but numbers.
    private void GroupFirstColumns()
    {
        var last = Array.FindLastIndex(columns, column => column.Role == ColumnRole.Text);
        for (var c = 0; c < last; c++)
        {
            if (columns[c].Role is ColumnRole.Ordinal or ColumnRole.Group)
            {
                continue;
            }

            if (
                columns[c].Role != ColumnRole.Other
                || head.Senses[c] is not (LabelSense.Unknown or LabelSense.Beside or LabelSense.Aim)
                || !(
                    IsOwn(c)
                        ? facts[c].SaysAgain
                        : UnnamedColumns.CoversGroups(matrix, head, c)
                            || UnnamedColumns.LeavesGroupsBlank(matrix, head, c)
                )
            )
            {
                return;
            }

            columns[c] = new(ColumnRole.Group, head.Senses[c] == LabelSense.Unknown);
        }
    }

    private void AddTextWithoutName(List<int> texts)
    {
        var isTaskTable =
            texts.Count > 0
            || (Array.Exists(head.Labels, IsDeadlineOfWork) && (Has(ColumnRole.Lead) || Has(ColumnRole.Responsible)))
            || (Has(ColumnRole.Lead) && Has(ColumnRole.Cooperating));
        if (
            isTaskTable
            && !texts.Exists(c => IsOwn(c) && head.Senses[c] != LabelSense.Group)
            && UnnamedColumns.FindText(head, columns, facts, rows * OwnShare, texts.Count > 0 ? texts[^1] + 1 : 0)
                is { } text
        )
        {
            texts.Add(text);
            texts.Sort();
        }
    }

    private bool Has(ColumnRole role) => Array.Exists(columns, column => column.Role == role);

    // 办理时限 is one of directories too.
    private static bool IsDeadlineOfWork(string label) =>
        ColumnLexicon.Look(label) == LabelSense.Deadline
        && (label.Contains("完成", StringComparison.Ordinal) || label.Contains("整改", StringComparison.Ordinal));

    private bool IsOwn(int column) => facts[column].Filled >= rows * OwnShare;

    private ColumnVerdict RoleOf(int column, bool saysWhatToDo) =>
        head.Senses[column] switch
        {
            LabelSense.Ordinal => new(ColumnRole.Ordinal, false),
            LabelSense.Lead => new(ColumnRole.Lead, false),
            LabelSense.Responsible => new(ColumnRole.Responsible, false),
            LabelSense.Cooperating => new(ColumnRole.Cooperating, false),
            LabelSense.Supervising => new(ColumnRole.Supervising, false),
            LabelSense.Person => new(ColumnRole.Person, false),
            // 完成时限 over 一季度, 二季度: the cells below may say what is done by then, not when.
            LabelSense.Deadline => new(
                (head.IsDivided[column] || IsSharedLabel(column)) && facts[column].Deadlines < Majority
                    ? ColumnRole.Other
                    : ColumnRole.Deadline,
                false
            ),
            LabelSense.Remark => new(ColumnRole.Remark, false),
            LabelSense.Group => new(ColumnRole.Group, false),
            // 完成要求, where nothing else says by when: times.
            LabelSense.Measure or LabelSense.Aim when facts[column].Deadlines >= Majority && !hasDeadline => new(
                ColumnRole.Deadline,
                true
            ),
            // 引进项目数: bare numbers say nothing of what is to be done.
            LabelSense.Task or LabelSense.Measure => new(
                facts[column].Numbers < Majority ? ColumnRole.Text
                    : SharesLabelWithNext(column) ? ColumnRole.Ordinal
                    : ColumnRole.Other,
                false
            ),
            LabelSense.Aim => new(saysWhatToDo ? ColumnRole.Other : ColumnRole.Text, false),
            LabelSense.AmbiguousUnit => new(
                facts[column].Units >= Majority ? ColumnRole.Responsible : ColumnRole.Other,
                true
            ),
            // 建议编号, where nothing else counts the rows.
            LabelSense.Beside when column == 0 && CountsRows(column) => new(ColumnRole.Ordinal, false),
            LabelSense.Beside or LabelSense.Directory or LabelSense.Refuse => new(ColumnRole.Other, false),
            _ => HoldsMarks(column) ? new(ColumnRole.Responsible, true) : RoleByCells(facts[column]),
        };

    // Asked where the head knows no word for a column.
    private bool HoldsMarks(int column) =>
        facts[column] is { Filled: > 0, MeanLength: <= LongestMark }
        && UnitMarks.UnitAbove(matrix, head, column) is not null
        && (hasMarks ??= UnitMarks.StandBelow(matrix, head.DataStart - 1));

    private bool CountsRows(int column) =>
        head.Labels[column].EndsWith("编号", StringComparison.Ordinal)
        && !Array.Exists(head.Senses, sense => sense == LabelSense.Ordinal);

    // 具体举措 over a column of numbers and one of measures.
    private bool SharesLabelWithNext(int column) =>
        column + 1 < columns.Length
        && head.Labels[column + 1] == head.Labels[column]
        && facts[column + 1].Numbers < Majority;

    // 进度安排 over four columns that no row below tells apart.
    private bool IsSharedLabel(int column) =>
        (column > 0 && head.Labels[column - 1] == head.Labels[column])
        || (column + 1 < columns.Length && head.Labels[column + 1] == head.Labels[column]);

    private static ColumnVerdict RoleByCells(ColumnFacts facts)
    {
        if (facts.Filled == 0)
        {
            return new(ColumnRole.Other, false);
        }

        return facts switch
        {
            { Numbers: >= Majority, Column: 0 } => new(ColumnRole.Ordinal, true),
            { Deadlines: >= Majority } => new(ColumnRole.Deadline, true),
            { Units: >= Majority, Column: > 0 } => new(ColumnRole.Responsible, true),
            { HasLabel: false } when facts.MeanLength >= 12 || facts.Items >= Majority => new(ColumnRole.Text, true),
            _ => new(ColumnRole.Other, true),
        };
    }

    // 完成时限 beside 公开时限 or 时间: the one that speaks of the work's end is the deadline.
    private void KeepOneDeadline()
    {
        var sure = Array.FindIndex(columns, column => column is { Role: ColumnRole.Deadline, IsGuess: false });
        var final = Array.FindIndex(head.Labels, IsFinalDeadline);
        sure = final >= 0 && columns[final].Role == ColumnRole.Deadline ? final : sure;
        for (var c = 0; c < columns.Length && sure >= 0; c++)
        {
            if (columns[c].Role == ColumnRole.Deadline && head.Labels[c] != head.Labels[sure] && !head.IsDivided[c])
            {
                columns[c] = new(ColumnRole.Other, false);
            }
        }
    }

    private static bool IsFinalDeadline(string label) =>
        ColumnLexicon.Look(label) == LabelSense.Deadline
        && (
            label.Contains("完成", StringComparison.Ordinal)
            || label.Contains("办结", StringComparison.Ordinal)
            || label.Contains("截止", StringComparison.Ordinal)
        );

    /// <summary>Of several columns of text, the coarse ones group rows, the first fine one is the title, the rest the text.</summary>
    private void DivideTexts(List<int> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        var fine = texts.FindAll(c => head.Senses[c] != LabelSense.Group && IsOwn(c));
        if (fine.Count == 0)
        {
            fine.Add(Finest(texts));
        }

        // Measures need not stand beside every task.
        var last = fine[^1];
        fine.RemoveAll(c => c != last && facts[c].SaysAgain);
        fine.AddRange(
            texts.FindAll(c => c > last && head.Senses[c] is LabelSense.Task or LabelSense.Measure && c > last)
        );
        foreach (var c in texts)
        {
            columns[c] = columns[c] with
            {
                Role =
                    !fine.Contains(c) ? (c < fine[^1] ? ColumnRole.Group : ColumnRole.Other)
                    : c != fine[^1] && c == fine[0] && IsTitle(c, fine[^1]) ? ColumnRole.Title
                    : ColumnRole.Text,
            };
        }
    }

    // Where every column has gaps, the one with the most cells of its own is the finest; the last of equals.
    private int Finest(List<int> texts)
    {
        var best = -1;
        foreach (var c in texts)
        {
            var mayBe = head.Senses[c] != LabelSense.Group || texts.TrueForAll(t => head.Senses[t] == LabelSense.Group);
            best = mayBe && (best < 0 || facts[c].Filled >= facts[best].Filled) ? c : best;
        }

        return best;
    }

    private bool IsTitle(int column, int last) =>
        (head.Senses[column] != LabelSense.Measure || head.Senses[last] == LabelSense.Task)
        // 年度目标任务 over 2022年, 2023年: none of them is called by another.
        && !(head.IsDivided[column] && head.IsDivided[last])
        && facts[column].MeanLength <= Math.Max(40, facts[last].MeanLength);
}
