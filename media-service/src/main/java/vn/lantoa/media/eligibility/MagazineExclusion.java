package vn.lantoa.media.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two readings of the plan's "trừ Tạp chí" (rules.md §4). */
@Schema(name = "MagazineExclusion")
public enum MagazineExclusion {
    PARTNERSHIP,
    PRIORITY_ONLY;

    /** The reading that was not taken. */
    public MagazineExclusion other() {
        return this == PARTNERSHIP ? PRIORITY_ONLY : PARTNERSHIP;
    }
}
