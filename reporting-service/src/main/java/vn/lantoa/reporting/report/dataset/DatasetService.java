package vn.lantoa.reporting.report.dataset;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.reference.PlanTable;

/** Builds the figures of a report, all of them of one state of the database. */
@ApplicationScoped
public class DatasetService {

    private final PressFigures press;
    private final GrowthFigures growth;
    private final PlanFigures plan;
    private final PlanTable plans;

    DatasetService(PressFigures press, GrowthFigures growth, PlanFigures plan, PlanTable plans) {
        this.press = press;
        this.growth = growth;
        this.plan = plan;
        this.plans = plans;
    }

    /** The figures. In a transaction of its own, since what reads figures must hold them still from its beginning. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Dataset of(ReportQuestion question) {
        return built(question, null);
    }

    /**
     * The figures once more, in a transaction of their own.
     *
     * @param before as they were built for the same question: a plan's are kept
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Dataset again(ReportQuestion question, Dataset before) {
        return built(question, before);
    }

    private Dataset built(ReportQuestion question, @Nullable Dataset before) {
        FigureSheet sheet = new FigureSheet(question);
        boolean settled = press.addTo(sheet);
        UUID planId = question.planId();
        boolean known = planId != null && plans.find(planId).isPresent();
        if (planId != null && known) {
            settled &= growth.addTo(sheet, planId);
            plan.addTo(sheet, planId, before);
        }
        Period period = question.period();
        return new Dataset(
                period.key(),
                period.calendar(),
                period.firstDay(),
                period.lastDay(),
                question.asOf(),
                settled,
                planId,
                known,
                sheet.figures(),
                sheet.tables());
    }
}
