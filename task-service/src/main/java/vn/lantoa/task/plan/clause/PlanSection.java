package vn.lantoa.task.plan.clause;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Section;

/** A heading of the document: what its clauses stand under. */
@Entity
@Immutable
@IdClass(PlanSection.Key.class)
public class PlanSection {

    /** The plan and the section's path in it. */
    record Key(UUID planId, String path) {}

    @Id
    private UUID planId;

    @Id
    private String path;

    private @Nullable String parentPath;
    private int ordinal;
    private int level;
    private String title;

    protected PlanSection() {}

    public PlanSection(UUID planId, int ordinal, Section section) {
        this.planId = planId;
        this.path = section.path();
        this.parentPath = section.parentPath();
        this.ordinal = ordinal;
        this.level = section.level();
        this.title = section.title();
    }

    SectionView view() {
        return new SectionView(path, parentPath, level, title);
    }
}
