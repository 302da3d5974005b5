package vn.lantoa.media.content.code;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.KnownCodes;

/**
 * Warns of codes of other services that are not known: such a code may come before its event does, so it is taken, and
 * looked at again (contract.md, Conventions).
 */
public final class CodeWarnings {

    private final KnownCodes known;
    private final String prefix;

    /** @param prefix what stands before the names of the fields: {@code set.}, or nothing */
    public CodeWarnings(KnownCodes known, String prefix) {
        this.known = known;
        this.prefix = prefix;
    }

    /**
     * Warns at each unknown code of an item.
     *
     * @param plan the plan whose themes, clauses and audiences it has; null: of any plan
     */
    public void warn(InputLine<?> line, NewContentItem entry, @Nullable UUID plan) {
        if (entry.planId() != null && !known.hasPlan(entry.planId())) {
            warn(line, "planId", entry.planId());
        }
        warnOfEach(line, "themes", entry.themes(), code -> known.hasTheme(plan, code));
        warnOfEach(line, "clausePaths", entry.clausePaths(), path -> known.hasClause(plan, path));
        warnOfEach(line, "audiences", entry.audiences(), code -> known.hasAudience(plan, code));
        if (entry.eventCode() != null && !known.hasEvent(entry.eventCode())) {
            warn(line, "eventCode", entry.eventCode());
        }
    }

    private void warnOfEach(InputLine<?> line, String field, List<String> codes, Predicate<String> isKnown) {
        for (int i = 0; i < codes.size(); i++) {
            if (!isKnown.test(codes.get(i))) {
                warn(line, field + "[" + i + "]", codes.get(i));
            }
        }
    }

    private void warn(InputLine<?> line, String field, Object code) {
        line.warn(prefix + field, KnownCodeProblem.CODE_NOT_KNOWN_YET, code);
    }
}
