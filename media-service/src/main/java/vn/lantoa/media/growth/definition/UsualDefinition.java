package vn.lantoa.media.growth.definition;

import java.math.BigDecimal;
import java.util.List;

import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.press.PressAgencyLevel;

/** What counts for a growth target that says nothing else (rules.md §3). */
public final class UsualDefinition {

    /** Whose output counts. */
    public static final PressAgencyLevel LEVEL = PressAgencyLevel.PROVINCIAL;

    /** At most so much is reused of what counts; an assumption. */
    public static final BigDecimal MOST_REUSED = new BigDecimal("0.5");

    /** What it serves if it counts. */
    public static final List<Purpose> PURPOSES = List.of(Purpose.POLITICAL_TASK, Purpose.ESSENTIAL_INFORMATION);

    private UsualDefinition() {}
}
