package vn.lantoa.task.progress.monthly.line;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.progress.NewProgress;
import vn.lantoa.task.progress.ProgressBatch;
import vn.lantoa.task.progress.monthly.ProgressReturnProblem;
import vn.lantoa.task.row.JsonRowReader;
import vn.lantoa.task.row.RowFlaw;
import vn.lantoa.task.task.TaskStandingService;
import vn.lantoa.task.task.TaskView;

/** Holds every line of a return against its task, which it holds, and against the month. */
@ApplicationScoped
public class ReturnRules {

    private final JsonRowReader reader;
    private final ProgressBatch batch;
    private final TaskStandingService tasks;
    private final AgencyTable agencies;
    private final Clock clock;

    ReturnRules(
            JsonRowReader reader, ProgressBatch batch, TaskStandingService tasks, AgencyTable agencies, Clock clock) {
        this.reader = reader;
        this.batch = batch;
        this.tasks = tasks;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * A line and what is wrong with it.
     *
     * @param task null where there is none, or none is named
     * @param progress null where the line cannot be read
     * @param flaws none: it can be kept
     */
    public record Checked(
            @Nullable UUID taskId,
            @Nullable TaskView task,
            @Nullable NewProgress progress,
            List<RowFlaw> flaws) {

        public boolean isGood() {
            return flaws.isEmpty();
        }
    }

    /**
     * The frame that the lines of a return are held against.
     *
     * @param own the codes of the agency and those it came from, whenever they existed: a return of an agency that
     *     ended is of its tasks too
     */
    private record Frame(UUID planId, Set<String> own, Period month, LocalDate today, Map<UUID, TaskView> tasks) {

        LocalDate usualDay() {
            return month.lastDay().isAfter(today) ? today : month.lastDay();
        }
    }

    /** All lines, in their order; their tasks stay as they are until this transaction ends. */
    public List<Checked> check(UUID planId, String agency, Period month, List<JsonNode> updates) {
        List<JsonRowReader.Row<ReturnedUpdate>> lines = updates.stream()
                .map(update -> reader.read(update, ReturnedUpdate.class))
                .toList();
        Set<UUID> named = lines.stream()
                .map(JsonRowReader.Row::value)
                .flatMap(Stream::ofNullable)
                .map(ReturnedUpdate::taskId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, TaskView> held =
                tasks.holdAllToStand(named).stream().collect(Collectors.toMap(TaskView::id, Function.identity()));
        Frame frame = new Frame(planId, agencies.lineage().origins(agency), month, BusinessTime.today(clock), held);
        return withEvidence(
                agency, lines.stream().map(line -> checked(line, frame)).toList());
    }

    private static Checked checked(JsonRowReader.Row<ReturnedUpdate> line, Frame frame) {
        ReturnedUpdate update = line.value();
        if (update == null || !line.flaws().isEmpty()) {
            return new Checked(update == null ? null : update.taskId(), null, null, line.flaws());
        }
        TaskView task = frame.tasks.get(update.taskId());
        NewProgress progress = update.on(frame.usualDay());
        List<RowFlaw> faults = new ArrayList<>();
        taskFault(update.taskId(), task, frame).ifPresent(faults::add);
        if (!frame.month.contains(progress.effectiveOn())) {
            faults.add(fault(
                    "effectiveOn",
                    ProgressReturnProblem.RETURN_DAY_OUTSIDE_MONTH,
                    progress.effectiveOn(),
                    frame.month.firstDay(),
                    frame.month.lastDay()));
        }
        return new Checked(update.taskId(), task, progress, faults);
    }

    private static Optional<RowFlaw> taskFault(UUID id, @Nullable TaskView task, Frame frame) {
        if (task == null || !task.planId().equals(frame.planId)) {
            return Optional.of(fault("taskId", ProgressReturnProblem.RETURN_TASK_UNKNOWN, id));
        }
        if (!frame.own.contains(task.lead())) {
            return Optional.of(fault("taskId", ProgressReturnProblem.RETURN_TASK_OF_OTHERS, id, task.lead()));
        }
        return task.isLiveOn(frame.today)
                ? Optional.empty()
                : Optional.of(fault("taskId", ProgressReturnProblem.RETURN_TASK_CANCELLED, id));
    }

    /** Adds what is wrong with the progress itself, and with a task of which an earlier line is kept. */
    private List<Checked> withEvidence(String agency, List<Checked> lines) {
        List<NewProgress> read = lines.stream()
                .map(Checked::progress)
                .flatMap(Stream::ofNullable)
                .toList();
        List<List<Fault>> found = batch.faults(agency, read);
        List<Checked> checked = new ArrayList<>();
        Set<UUID> kept = new HashSet<>();
        int next = 0;
        for (Checked line : lines) {
            List<RowFlaw> flaws = new ArrayList<>(line.flaws);
            if (line.progress != null) {
                found.get(next++).stream().map(RowFlaw::of).forEach(flaws::add);
            }
            // a line with a fault of its own keeps nothing, and stands in nobody's way
            if (line.taskId != null && (flaws.isEmpty() ? !kept.add(line.taskId) : kept.contains(line.taskId))) {
                flaws.add(fault("taskId", ProgressReturnProblem.RETURN_TASK_REPEATED, line.taskId));
            }
            checked.add(new Checked(line.taskId, line.task, line.progress, List.copyOf(flaws)));
        }
        return checked;
    }

    private static RowFlaw fault(String field, ProblemCode code, Object... args) {
        return RowFlaw.of(new Fault(code, "body", field, List.of(args)));
    }
}
