package vn.lantoa.task.part.objective;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.contract.ObjectiveChanged;
import vn.lantoa.task.part.PlanPart;
import vn.lantoa.task.plan.reading.PublishedExcerpt;

/** One of the things that a plan is for. */
@Entity
class PlanObjective extends PlanPart<ObjectiveEntry, ObjectiveView> {

    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable ObjectiveLevel level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kpiCodes;

    protected PlanObjective() {}

    @Override
    public void replaceBy(ObjectiveEntry entry) {
        text = entry.text();
        level = entry.level();
        kpiCodes = List.copyOf(entry.kpiCodes());
    }

    ObjectiveChanged changed() {
        return new ObjectiveChanged(
                id(),
                planId(),
                ordinal(),
                clausePath(),
                PublishedExcerpt.of(text),
                level == null ? null : level.name(),
                List.copyOf(kpiCodes));
    }

    @Override
    public ObjectiveView view() {
        return new ObjectiveView(id(), planId(), clausePath(), text, level, List.copyOf(kpiCodes), meta());
    }
}
