package vn.lantoa.task.diff.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which codes of an old plan became which of a new one. At the top it is the one of the same label that the same clause
 * names, then the one that is left alone there on both sides, then the one of the same label. A part becomes the part
 * of that label of what its whole became, else what is called so at the top.
 */
final class CodeMatch {

    private final List<NamedPart> now;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** @param paths what the clauses of the old plan became */
    CodeMatch(List<NamedPart> before, List<NamedPart> now, Map<String, String> paths) {
        this.now = now;
        List<NamedPart> top =
                before.stream().filter(named -> named.parent() == null).toList();
        match(top, (old, here) -> isTop(here) && stands(old, here, paths) && sameLabel(old, here));
        for (NamedPart old : left(top)) {
            List<NamedPart> here = free(one -> isTop(one) && stands(old, one, paths));
            boolean alone = left(top).stream()
                            .filter(other -> other.clausePath().equals(old.clausePath()))
                            .count()
                    == 1;
            if (alone && here.size() == 1) {
                give(old, here.get(0));
            }
        }
        matchLabels(top);
        matchParts(before.stream().filter(named -> named.parent() != null).toList());
    }

    /** The code in the new document, by the code in the old one. */
    Map<String, String> codes() {
        return codes;
    }

    /** The parts of what is matched, then theirs; what is left is looked for at the top. */
    private void matchParts(List<NamedPart> parts) {
        int matched;
        do {
            matched = codes.size();
            match(
                    parts,
                    (old, here) -> here.parent() != null
                            && here.parent().equals(codes.get(Objects.requireNonNull(old.parent())))
                            && sameLabel(old, here));
        } while (codes.size() > matched);
        matchLabels(parts);
    }

    /** Of two that are called the same, both become the one that there is. */
    private void matchLabels(List<NamedPart> before) {
        for (NamedPart old : left(before)) {
            now.stream()
                    .filter(here -> (isTop(here) || isTop(old)) && sameLabel(old, here))
                    .findFirst()
                    .ifPresent(here -> give(old, here));
        }
    }

    private interface Likeness {
        boolean of(NamedPart old, NamedPart here);
    }

    private void match(List<NamedPart> before, Likeness like) {
        for (NamedPart old : left(before)) {
            Optional<NamedPart> same = free(here -> like.of(old, here)).stream().findFirst();
            same.ifPresent(here -> give(old, here));
        }
    }

    private void give(NamedPart old, NamedPart here) {
        codes.put(old.code(), here.code());
        given.add(here.code());
    }

    private List<NamedPart> left(List<NamedPart> before) {
        return new ArrayList<>(
                before.stream().filter(old -> !codes.containsKey(old.code())).toList());
    }

    private List<NamedPart> free(Predicate<NamedPart> like) {
        return now.stream()
                .filter(here -> !given.contains(here.code()))
                .filter(like)
                .toList();
    }

    private static boolean isTop(NamedPart named) {
        return named.parent() == null;
    }

    private static boolean stands(NamedPart old, NamedPart here, Map<String, String> paths) {
        return here.clausePath().equals(paths.get(old.clausePath()));
    }

    private static boolean sameLabel(NamedPart old, NamedPart here) {
        return old.label().equals(here.label());
    }
}
