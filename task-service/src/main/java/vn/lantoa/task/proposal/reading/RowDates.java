package vn.lantoa.task.proposal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.table.TaskColumns;

/** From when until when a row's task runs, out of its columns of beginnings and those of times. */
final class RowDates {

    private final PlanSpan plan;
    private final List<Unresolved> unresolved;
    private @Nullable ClauseCell startCell;
    private @Nullable ClauseCell timeCell;
    private @Nullable ClauseCell dueCell;
    private @Nullable LocalDate start;
    private @Nullable LocalDate due;

    private RowDates(PlanSpan plan, List<Unresolved> unresolved) {
        this.plan = plan;
        this.unresolved = unresolved;
    }

    /** @param unresolved gets what says no time, or one before the beginning */
    static RowDates read(List<ClauseCell> cells, TaskColumns columns, PlanSpan plan, List<Unresolved> unresolved) {
        RowDates dates = new RowDates(plan, unresolved);
        columns.starts().stream()
                .map(cells::get)
                .filter(cell -> !cell.text().isEmpty())
                .forEach(dates::begins);
        columns.times().stream()
                .map(cells::get)
                .filter(cell -> !cell.text().isEmpty())
                .forEach(dates::runs);
        dates.settle();
        return dates;
    }

    /** Null where the row says none that resolves. */
    @Nullable
    LocalDate start() {
        return start;
    }

    /** The day by which the task is due; null where the row names none. */
    @Nullable
    LocalDate due() {
        return due;
    }

    private void begins(ClauseCell cell) {
        startCell = cell;
        Optional<LocalDate> read = TaskDates.start(cell.text(), plan);
        if (read.isPresent()) {
            start = read.get();
        } else {
            unresolved.add(new Unresolved("startOn", cell.column(), cell.text()));
        }
    }

    private void runs(ClauseCell cell) {
        timeCell = cell;
        Optional<TaskDates> read = TaskDates.of(cell.text(), plan);
        if (read.isEmpty()) {
            unresolved.add(new Unresolved("dueOn", cell.column(), cell.text()));
            return;
        }
        if (startCell == null && start == null) {
            start = read.get().startOn();
        }
        due = read.get().dueOn();
        dueCell = cell;
    }

    /** What begins and nobody says an end of lasts as long as the plan; what ends before it begins is unresolved. */
    private void settle() {
        if (start != null && timeCell == null) {
            due = plan.last();
        }
        if (start == null || due == null || !due.isBefore(start)) {
            return;
        }
        if (dueCell != null) {
            unresolved.add(new Unresolved("dueOn", dueCell.column(), dueCell.text()));
        } else if (startCell != null) {
            unresolved.add(new Unresolved("startOn", startCell.column(), startCell.text()));
            start = null;
        }
        due = null;
    }
}
