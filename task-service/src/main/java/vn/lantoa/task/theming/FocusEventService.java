package vn.lantoa.task.theming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanThemeService;
import vn.lantoa.task.plan.reading.PlanUse;
import vn.lantoa.task.reference.OtherCodeProblem;
import vn.lantoa.task.reference.TaskReferenceTable;
import vn.lantoa.task.theme.ContentThemeService;
import vn.lantoa.task.theme.ContentThemeView;
import vn.lantoa.task.theme.FocusEvent;
import vn.lantoa.task.warning.TaskWarning;
import vn.lantoa.task.warning.TaskWarnings;

/** Keeps which events themes put first. The events are another service's: their codes are taken as they come. */
@ApplicationScoped
@Transactional
class FocusEventService implements PlanUse {

    private final ContentThemeService themes;
    private final PlanThemeService planThemes;
    private final TaskReferenceTable references;
    private final TaskWarnings warnings;

    FocusEventService(
            ContentThemeService themes,
            PlanThemeService planThemes,
            TaskReferenceTable references,
            TaskWarnings warnings) {
        this.themes = themes;
        this.planThemes = planThemes;
        this.references = references;
        this.warnings = warnings;
    }

    FocusEventsView of(UUID theme) {
        return new FocusEventsView(
                theme, themes.focusEvents(theme), null, themes.get(theme).version());
    }

    @Override
    public boolean holds(UUID planId) {
        return themes.isTouched(planId);
    }

    /** @throws Problem 400 when an event is named twice, 404, 412 or 428 as the theme's own rules say */
    FocusEventsView replace(UUID theme, FocusEventsEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entry.items().size(); i++) {
            String code = entry.items().get(i).eventCode();
            faults.inBodyIf(!seen.add(code), "items[" + i + "].eventCode", ThemeEditProblem.FOCUS_EVENT_REPEATED, code);
        }
        ContentThemeView known = themes.get(theme);
        faults.raise();
        planThemes.hold(known.planId());
        ContentThemeView changed = themes.focusOn(known.id(), entry.items());
        planThemes.changed(known.planId());
        return new FocusEventsView(theme, themes.focusEvents(theme), unknown(entry.items()), changed.version());
    }

    private List<TaskWarning> unknown(List<FocusEvent> events) {
        Set<String> unknown = references.unknownEvents(
                events.stream().map(FocusEvent::eventCode).toList());
        return IntStream.range(0, events.size())
                .filter(i -> unknown.contains(events.get(i).eventCode()))
                .mapToObj(i -> warnings.of(
                        "items[" + i + "].eventCode",
                        OtherCodeProblem.CODE_NOT_KNOWN_YET,
                        events.get(i).eventCode()))
                .toList();
    }
}
