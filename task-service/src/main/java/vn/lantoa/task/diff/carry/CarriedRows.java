package vn.lantoa.task.diff.carry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.proposal.AcceptedProposalTable;
import vn.lantoa.task.task.bulk.TaskLineTable;

/** Rows of task tables and lines of files that are tasks stay so in the new plan, so that none makes a second one. */
@ApplicationScoped
class CarriedRows {

    private final AcceptedProposalTable accepted;
    private final TaskLineTable lines;

    CarriedRows(AcceptedProposalTable accepted, TaskLineTable lines) {
        this.accepted = accepted;
        this.lines = lines;
    }

    /**
     * Keeps the task of each line, of what each row became, and of where an officer hung it.
     *
     * @param live the tasks that were carried over or stay, done
     * @param chosen the clauses that an officer chose, by task
     */
    void keep(UUID from, UUID to, Set<UUID> live, TaskTransfer transfer, Map<UUID, List<String>> chosen) {
        Map<String, UUID> tasks = new LinkedHashMap<>();
        accepted.tasksOf(from).forEach((path, task) -> {
            if (live.contains(task)) {
                transfer.path(path).ifPresent(now -> tasks.put(now, task));
                chosen.getOrDefault(task, List.of()).forEach(now -> tasks.putIfAbsent(now, task));
            }
        });
        accepted.keep(to, tasks);
        lines.carry(from, to, live);
    }
}
