package vn.lantoa.task.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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

    ServedCodeService(AudienceService audiences, ContentThemeService themes, TaskService tasks) {
        this.audiences = audiences;
        this.themes = themes;
        this.tasks = tasks;
    }

    /**
     * What the tasks of a plan serve.
     *
     * @param themes leaves only: a theme with parts is served by the tasks of its parts
     */
    record Served(CodeCoverage audiences, CodeCoverage themes) {}

    Served of(UUID planId, LocalDate day) {
        List<TaskView> live =
                tasks.of(planId).stream().filter(task -> task.isLiveOn(day)).toList();
        List<String> codes =
                audiences.of(planId).stream().map(AudienceView::code).toList();
        List<String> leaves = themes.of(planId).stream()
                .filter(ContentThemeView::leaf)
                .map(ContentThemeView::code)
                .toList();
        return new Served(
                CodeCoverage.of(codes, live, TaskView::audienceCodes),
                CodeCoverage.of(leaves, live, TaskView::themeCodes));
    }
}
