package vn.lantoa.task.part.requirement;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.part.PlanPart;

/** One of the things that a plan requires. */
@Entity
class PlanRequirement extends PlanPart<RequirementEntry, RequirementView> {

    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable RequirementCheck checkType;

    private @Nullable LocalDate lastChecked;
    private @Nullable Boolean met;
    private @Nullable String note;

    protected PlanRequirement() {}

    @Override
    public void replaceBy(RequirementEntry entry) {
        text = entry.text();
        checkType = entry.checkType();
        lastChecked = entry.lastChecked();
        met = entry.met();
        note = entry.note();
    }

    @Override
    public RequirementView view() {
        return new RequirementView(id(), planId(), clausePath(), text, checkType, lastChecked, met, note, meta());
    }
}
