package vn.lantoa.task.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.audience.AudienceView;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.theme.ContentThemeService;
import vn.lantoa.task.theme.ContentThemeView;

/** Counts the tasks that audiences and themes have. */
@ApplicationScoped
@Transactional
class ServedCodeService {

    private final AudienceService audiences;
    private final ContentThemeService themes;
    private final TaskService tasks;
    private final Clock clock;

    ServedCodeService(AudienceService audiences, ContentThemeService themes, TaskService tasks, Clock clock) {
        this.audiences = audiences;
        this.themes = themes;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The plan's tasks that are live today. */
    List<TaskView> live(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        return tasks.of(planId).stream().filter(task -> task.isLiveOn(today)).toList();
    }

    CodeCoverage audiences(UUID planId, List<TaskView> live) {
        List<String> codes =
                audiences.of(planId).stream().map(AudienceView::code).toList();
        return CodeCoverage.of(codes, live, TaskView::audienceCodes);
    }

    /** Leaves only: a theme with parts is served by the tasks of its parts. */
    CodeCoverage themes(UUID planId, List<TaskView> live) {
        List<String> leaves = themes.of(planId).stream()
                .filter(ContentThemeView::leaf)
                .map(ContentThemeView::code)
                .toList();
        return CodeCoverage.of(leaves, live, TaskView::themeCodes);
    }
}
