package vn.lantoa.task.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.proposal.AcceptedLine.Status;
import vn.lantoa.task.proposal.reading.PlanAgencies;
import vn.lantoa.task.proposal.reading.PlanSpan;
import vn.lantoa.task.proposal.reading.ProposalReader;
import vn.lantoa.task.proposal.reading.ReadProposal;
import vn.lantoa.task.proposal.reading.Unresolved;
import vn.lantoa.task.row.RowFaultWords;
import vn.lantoa.task.task.TaskBatchService;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.attempt.TaskAttempt;
import vn.lantoa.task.task.value.TaskKind;

/** Reads proposals out of a plan's tables and makes tasks of those that an officer accepts. */
@ApplicationScoped
@Transactional
class TaskProposalService {

    private final PlanService plans;
    private final PlanRows rows;
    private final PlanAgencies agencies;
    private final TaskBatchService tasks;
    private final AcceptedProposalTable accepted;
    private final RowFaultWords words;

    TaskProposalService(
            PlanService plans,
            PlanRows rows,
            PlanAgencies agencies,
            TaskBatchService tasks,
            AcceptedProposalTable accepted,
            RowFaultWords words) {
        this.plans = plans;
        this.rows = rows;
        this.agencies = agencies;
        this.tasks = tasks;
        this.accepted = accepted;
        this.words = words;
    }

    /** @throws Problem 404 when there is no such plan */
    TaskProposalList list(UUID planId) {
        PlanView plan = plans.get(planId);
        Map<String, UUID> made = accepted.tasksOf(planId);
        List<TaskProposal> items = new ArrayList<>();
        read(plan).forEach((path, proposal) -> items.add(TaskProposal.of(path, proposal, made.get(path))));
        return new TaskProposalList(items);
    }

    /** Makes a task of each row that is none yet; the plan is held, so that none becomes two. */
    AcceptanceResult accept(UUID planId, List<String> paths) {
        Map<String, ReadProposal> read = read(plans.hold(planId));
        Map<String, UUID> made = accepted.tasksOf(planId);
        Map<String, ReadProposal> open = new LinkedHashMap<>();
        for (String path : paths) {
            ReadProposal proposal = read.get(path);
            if (proposal != null && !made.containsKey(path)) {
                open.put(path, proposal);
            }
        }
        Map<String, TaskAttempt> attempts = attempts(planId, open);
        Map<String, UUID> created = new LinkedHashMap<>();
        List<AcceptedLine> lines = new ArrayList<>();
        for (String path : paths) {
            AcceptedLine line = line(lines.size() + 1, path, made.get(path), read.get(path), attempts.get(path));
            if (line.status() == Status.CREATED) {
                made.put(path, line.id());
                created.put(path, line.id());
            }
            lines.add(line);
        }
        accepted.keep(planId, created);
        return AcceptanceResult.of(lines);
    }

    /** What came of each row, by its path. */
    private Map<String, TaskAttempt> attempts(UUID planId, Map<String, ReadProposal> open) {
        if (open.isEmpty()) {
            return Map.of();
        }
        List<TaskEntry> entries = open.entrySet().stream()
                .map(row -> entry(planId, row.getKey(), row.getValue()))
                .toList();
        Map<String, TaskAttempt> attempts = new HashMap<>();
        Iterator<TaskAttempt> made = tasks.attempts(planId, entries).iterator();
        open.keySet().forEach(path -> attempts.put(path, made.next()));
        return attempts;
    }

    private AcceptedLine line(
            int line,
            String path,
            @Nullable UUID known,
            @Nullable ReadProposal proposal,
            @Nullable TaskAttempt attempt) {
        if (known != null) {
            return new AcceptedLine(line, path, known, Status.UNCHANGED, List.of(), List.of());
        }
        if (proposal == null || attempt == null) {
            Fault unknown = new Fault(ProposalProblem.TASK_PROPOSAL_UNKNOWN, "body", "path", List.of(path));
            return new AcceptedLine(line, path, null, Status.REJECTED, words.of(List.of(unknown)), List.of());
        }
        Status status = attempt.id() == null ? Status.REJECTED : Status.CREATED;
        return new AcceptedLine(
                line, path, attempt.id(), status, words.of(attempt.faults()), words.of(unresolved(proposal)));
    }

    private Map<String, ReadProposal> read(PlanView plan) {
        ProposalReader reader =
                new ProposalReader(agencies.of(plan), new PlanSpan(plan.planYear(), plan.startOn(), plan.endOn()));
        Map<String, ReadProposal> proposals = new LinkedHashMap<>();
        rows.of(plan.id())
                .forEach((path, cells) -> reader.read(cells).ifPresent(proposal -> proposals.put(path, proposal)));
        return proposals;
    }

    private static TaskEntry entry(UUID planId, String path, ReadProposal proposal) {
        return new TaskEntry(
                planId,
                proposal.title(),
                List.of(path),
                List.of(),
                List.of(),
                proposal.startOn(),
                proposal.dueOn(),
                proposal.lead(),
                proposal.cooperating(),
                BigDecimal.ONE,
                proposal.deliverable(),
                null,
                List.of(),
                List.of(),
                TaskKind.REGULAR,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static List<Fault> unresolved(ReadProposal proposal) {
        return proposal.unresolved().stream().map(TaskProposalService::fault).toList();
    }

    private static Fault fault(Unresolved cell) {
        return new Fault(
                ProposalProblem.TASK_PROPOSAL_UNRESOLVED, "body", cell.field(), List.of(cell.column(), cell.text()));
    }
}
