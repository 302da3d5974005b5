package vn.lantoa.task.task.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.theme.ContentThemeService;

/** Looks up what tasks name: each kind once, however many tasks there are. */
@ApplicationScoped
public class TaskReferenceReader {

    private final ClauseService clauses;
    private final AgencyTable agencies;
    private final ContentThemeService themes;
    private final AudienceService audiences;

    TaskReferenceReader(
            ClauseService clauses, AgencyTable agencies, ContentThemeService themes, AudienceService audiences) {
        this.clauses = clauses;
        this.agencies = agencies;
        this.themes = themes;
        this.audiences = audiences;
    }

    /** What the entries, all of one plan, name. */
    public TaskReferences of(UUID planId, List<TaskEntry> entries) {
        List<String> leads = entries.stream()
                .map(TaskEntry::lead)
                .flatMap(Stream::ofNullable)
                .toList();
        List<String> named = Stream.of(
                        leads,
                        all(entries, TaskEntry::cooperating),
                        all(entries, TaskEntry::advising),
                        all(entries, TaskEntry::inspecting))
                .flatMap(List::stream)
                .distinct()
                .toList();
        Lineage lineage = agencies.lineage();
        return new TaskReferences(
                lineage,
                named.stream().filter(code -> !lineage.has(code)).collect(Collectors.toSet()),
                clauses.unknown(planId, all(entries, TaskEntry::clausePaths)),
                themes.unknown(planId, all(entries, TaskEntry::themeCodes)),
                audiences.unknown(planId, all(entries, TaskEntry::audienceCodes)));
    }

    private static List<String> all(List<TaskEntry> entries, Function<TaskEntry, List<String>> named) {
        return entries.stream()
                .map(named)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
