package vn.lantoa.task.theme;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which theme of a plan is a part of which. */
final class ThemeTree {

    private final Map<String, @Nullable String> parents;

    /** @param parents the parent's code by each theme's */
    ThemeTree(Map<String, @Nullable String> parents) {
        this.parents = parents;
    }

    boolean has(String code) {
        return parents.containsKey(code);
    }

    /** Whether {@code code} is {@code ancestor} or a part of it, through however many. */
    boolean isWithin(@Nullable String code, String ancestor) {
        Set<String> seen = new HashSet<>();
        for (String at = code; at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no theme is a part of it. */
    boolean isLeaf(String code) {
        return !parents.containsValue(code);
    }
}
