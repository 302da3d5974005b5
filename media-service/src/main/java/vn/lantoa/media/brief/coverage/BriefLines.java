package vn.lantoa.media.brief.coverage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import vn.lantoa.media.brief.BriefLine;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * Which works are of which line of a brief (rules.md §4): of the one with their genre that names their language, and,
 * where that has enough or is none, of the one that takes any language.
 */
final class BriefLines {

    private static final int NONE = -1;

    private final List<BriefLine> lines;
    private final long[] works;

    BriefLines(List<BriefLine> lines, List<BriefWorks> askedFor) {
        this.lines = lines;
        this.works = new long[lines.size()];
        askedFor.forEach(one -> add(of(one), one.works()));
        askedFor.forEach(one -> moveWhatIsOver(named(one), any(one)));
    }

    /** How many works each line has. */
    List<BriefLineCoverageView> coverage() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> BriefLineCoverageView.of(i + 1, lines.get(i), works[i]))
                .toList();
    }

    /** Whether the works are of a line at all. */
    boolean hold(BriefWorks some) {
        return of(some) != NONE;
    }

    private int of(BriefWorks some) {
        int named = named(some);
        return named == NONE ? any(some) : named;
    }

    private int named(BriefWorks some) {
        return first(line -> line.genre() == some.genre()
                && line.language() != null
                && LanguageTag.primary(line.language()).equals(some.language()));
    }

    private int any(BriefWorks some) {
        return first(line -> line.genre() == some.genre() && line.language() == null);
    }

    private int first(Predicate<BriefLine> fits) {
        return IntStream.range(0, lines.size())
                .filter(i -> fits.test(lines.get(i)))
                .findFirst()
                .orElse(NONE);
    }

    private void add(int line, long more) {
        if (line != NONE) {
            works[line] += more;
        }
    }

    private void moveWhatIsOver(int from, int to) {
        if (from != NONE && to != NONE) {
            long moved = Math.min(room(to), -Math.min(0, room(from)));
            if (moved > 0) {
                works[from] -= moved;
                works[to] += moved;
            }
        }
    }

    private long room(int line) {
        return lines.get(line).quantity() - works[line];
    }
}
