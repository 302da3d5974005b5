package vn.lantoa.task;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.ProblemArea;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.task.agency.AgencyProblem;
import vn.lantoa.task.attachment.AttachmentProblem;
import vn.lantoa.task.audience.AudienceProblem;
import vn.lantoa.task.calendar.CalendarProblem;
import vn.lantoa.task.plan.PlanProblem;
import vn.lantoa.task.progress.ProgressProblem;
import vn.lantoa.task.task.TaskProblem;
import vn.lantoa.task.theme.ContentThemeProblem;

/** Every problem code of the task-service. */
@ApplicationScoped
public class TaskServiceProblems implements ProblemArea {

    @Override
    public String name() {
        return "task";
    }

    @Override
    public List<ProblemCode> codes() {
        return Stream.<ProblemCode[]>of(
                        AgencyProblem.values(),
                        PlanProblem.values(),
                        ContentThemeProblem.values(),
                        AudienceProblem.values(),
                        TaskProblem.values(),
                        ProgressProblem.values(),
                        AttachmentProblem.values(),
                        CalendarProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @Override
    public Map<String, ProblemCode> constraints() {
        return Map.of(
                "agency_code_key", AgencyProblem.AGENCY_EXISTS,
                "agency_electronic_id_key", AgencyProblem.AGENCY_ELECTRONIC_ID_TAKEN,
                "plan_one_issued", PlanProblem.PLAN_ALREADY_ISSUED);
    }
}
