package vn.lantoa.task.diff.carry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.diff.PlanDiffService;
import vn.lantoa.task.diff.carry.CarryOverView.CarriedTask;
import vn.lantoa.task.diff.carry.CarryOverView.CarryResult;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanStatus;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.task.TaskFateService;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.theme.ContentThemeService;

/** Carries the open tasks of one plan over to another: all of them in one transaction, or none. */
@ApplicationScoped
@Transactional
class CarryOverService {

    private final PlanService plans;
    private final ClauseService clauses;
    private final PlanDiffService diffs;
    private final TaskService tasks;
    private final TaskFateService fates;
    private final ContentThemeService themes;
    private final AudienceService audiences;
    private final CarriedRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    CarryOverService(
            PlanService plans,
            ClauseService clauses,
            PlanDiffService diffs,
            TaskService tasks,
            TaskFateService fates,
            ContentThemeService themes,
            AudienceService audiences,
            CarriedRows rows,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.diffs = diffs;
        this.tasks = tasks;
        this.fates = fates;
        this.themes = themes;
        this.audiences = audiences;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    private record Move(TaskView task, CarriedTask result) {}

    /** What would become of the tasks; nothing is written. */
    CarryOverView preview(UUID id, CarryOverEntry entry) {
        check(plans.get(id), entry);
        return view(id, entry, moves(id, entry, transfer(id, entry)));
    }

    CarryOverView run(UUID id, CarryOverEntry entry) {
        check(plans.get(id), entry);
        PlanView plan = plans.changeInside(id);
        TaskTransfer transfer = transfer(id, entry);
        List<Move> moves = moves(id, entry, transfer);
        for (Move move : moves) {
            if (move.result().result() != CarryResult.STAYED) {
                TaskView task = move.task();
                fates.moveTo(
                        id,
                        task.id(),
                        move.result().newPaths(),
                        transfer.codes(task.themeCodes()),
                        transfer.codes(task.audienceCodes()));
            }
        }
        rows.keep(
                entry.fromPlanId(),
                id,
                moves.stream().map(move -> move.task().id()).collect(Collectors.toSet()),
                transfer,
                new CarryOverChoices(entry).byTask());
        CarryOverView view = view(id, entry, moves);
        audit.record(
                AuditAction.APPENDED, "plans/" + id + "/carry-over", plan.meta().version(), null, view);
        return view;
    }

    private void check(PlanView plan, CarryOverEntry entry) {
        if (plan.id().equals(entry.fromPlanId())) {
            throw Problem.inBody("fromPlanId", CarryOverProblem.CARRY_OVER_SAME_PLAN);
        }
        PlanView from = plans.find(entry.fromPlanId())
                .orElseThrow(() ->
                        Problem.inBody("fromPlanId", CarryOverProblem.CARRY_OVER_PLAN_UNKNOWN, entry.fromPlanId()));
        if (!plan.status().takesTasks() || from.status() == PlanStatus.CLOSED) {
            PlanView closed = plan.status().takesTasks() ? from : plan;
            throw Problem.of(CarryOverProblem.CARRY_OVER_PLAN_CLOSED, closed.id(), closed.status());
        }
        Map<UUID, TaskView> live =
                live(from.id()).stream().collect(Collectors.toMap(TaskView::id, Function.identity()));
        new CarryOverChoices(entry).check(live, paths -> clauses.unknown(plan.id(), paths));
    }

    private TaskTransfer transfer(UUID id, CarryOverEntry entry) {
        UUID from = entry.fromPlanId();
        TaskTransfer transfer = new TaskTransfer(diffs.pairs(from, id));
        transfer.name(themes(from), themes(id));
        transfer.name(audiences(from), audiences(id));
        return transfer;
    }

    private List<NamedPart> themes(UUID planId) {
        return themes.of(planId).stream()
                .map(theme -> new NamedPart(theme.code(), theme.label(), theme.clausePath(), theme.parent()))
                .toList();
    }

    private List<NamedPart> audiences(UUID planId) {
        return audiences.of(planId).stream()
                .map(audience -> new NamedPart(audience.code(), audience.label(), audience.clausePath(), null))
                .toList();
    }

    private List<TaskView> live(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        return tasks.of(planId).stream().filter(task -> task.isLiveOn(today)).toList();
    }

    private List<Move> moves(UUID id, CarryOverEntry entry, TaskTransfer transfer) {
        Map<UUID, List<String>> chosen = new CarryOverChoices(entry).byTask();
        List<Move> moves = new ArrayList<>();
        for (TaskView task : live(entry.fromPlanId())) {
            moves.add(new Move(task, transfer.of(task, chosen.get(task.id()))));
        }
        checkCodes(id, moves);
        return moves;
    }

    /** No task that moves has the code of a task of the new plan, cancelled ones too. */
    private void checkCodes(UUID id, List<Move> moves) {
        Set<String> taken = tasks.of(id).stream()
                .map(TaskView::code)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Problem.Collector faults = new Problem.Collector();
        for (Move move : moves) {
            TaskView task = move.task();
            String code = task.code();
            if (code != null && move.result().result() != CarryResult.STAYED && taken.contains(code)) {
                faults.inBody("fromPlanId", CarryOverProblem.CARRY_OVER_CODE_TAKEN, code, task.id(), task.title());
            }
        }
        faults.raise();
    }

    private static CarryOverView view(UUID id, CarryOverEntry entry, List<Move> moves) {
        List<CarriedTask> results = moves.stream().map(Move::result).toList();
        return new CarryOverView(
                id,
                entry.fromPlanId(),
                count(results, CarryResult.CARRIED),
                count(results, CarryResult.ORPHANED),
                count(results, CarryResult.STAYED),
                results);
    }

    private static int count(List<CarriedTask> results, CarryResult result) {
        return (int) results.stream().filter(one -> one.result() == result).count();
    }
}
