package vn.lantoa.task.document.outline;

import java.util.List;
import java.util.stream.Collectors;

import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;

/**
 * Under which of the open sections a heading belongs.
 *
 * @param parentIndex index in the open sections, -1 for the root
 * @param suffix its part of the path, empty when it has to be counted
 */
record SectionPlace(int parentIndex, String suffix) {

    static SectionPlace find(DocumentPart heading, List<OutlineSection> open) {
        Numbering number = heading.numbering();
        return switch (number.kind()) {
            case APPENDIX -> new SectionPlace(-1, number.value() == 0 ? "" : number.label(number.value()));
            case ATTACHMENT -> new SectionPlace(-1, number.label(0));
            case DIVISION, CHAPTER, GROUP, PART, ROMAN, ARTICLE ->
                new SectionPlace(container(number, open), number.label(number.value()));
            case LETTER -> letter(number, open);
            case DECIMAL -> number.parts().size() == 1 ? single(number, open) : several(number, open);
            case UNNUMBERED -> new SectionPlace(unnumberedParent(heading.block().hashes(), open), "");
        };
    }

    /** The innermost open section with a number of a wider kind. */
    private static int container(Numbering number, List<OutlineSection> open) {
        int index = open.size() - 1;
        while (index >= 0 && open.get(index).numbering().rank() >= number.rank()) {
            index--;
        }
        return index;
    }

    /** The sibling is the nearest open letter; a new {@code a)} below something else starts a row of its own. */
    private static SectionPlace letter(Numbering number, List<OutlineSection> open) {
        int top = open.size() - 1;
        int sibling = last(open, top, Kind.LETTER);
        boolean starts = sibling < 0 || number.value() == 1 && sibling < top;
        return new SectionPlace(starts ? top : sibling - 1, number.label(number.value()));
    }

    private static SectionPlace single(Numbering number, List<OutlineSection> open) {
        String suffix = number.label(number.value());
        int top = open.size() - 1;
        int roman = roman(number, open);
        if (roman >= 0) {
            return new SectionPlace(roman, suffix);
        }
        int sibling = top;
        while (sibling >= 0
                && !(open.get(sibling).is(Kind.DECIMAL)
                        && open.get(sibling).numbering().parts().size() == 1)) {
            sibling--;
        }
        boolean restarts = number.value() == 1 && top >= 0 && !open.get(top).is(Kind.DECIMAL);
        if (restarts || sibling < 0) {
            return new SectionPlace(restarts ? top : aboveDecimals(open), suffix);
        }
        return new SectionPlace(sibling - 1, suffix);
    }

    /** {@code 3.1} under the open {@code 3}; where there is none, the whole number under what is above the decimals. */
    private static SectionPlace several(Numbering number, List<OutlineSection> open) {
        List<Integer> parts = number.parts();
        for (int length = parts.size() - 1; length > 0; length--) {
            List<Integer> prefix = parts.subList(0, length);
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).is(Kind.DECIMAL)
                        && open.get(i).numbering().parts().equals(prefix)) {
                    return new SectionPlace(i, joined(parts.subList(length, parts.size())));
                }
            }
        }
        int roman = roman(number, open);
        return new SectionPlace(roman >= 0 ? roman : aboveDecimals(open), joined(parts));
    }

    private static int roman(Numbering number, List<OutlineSection> open) {
        int index = last(open, open.size() - 1, Kind.ROMAN);
        boolean same = index >= 0 && open.get(index).numbering().value() == number.roman();
        return same ? index : -1;
    }

    private static int aboveDecimals(List<OutlineSection> open) {
        int index = open.size() - 1;
        while (index >= 0
                && (open.get(index).is(Kind.DECIMAL) || open.get(index).is(Kind.LETTER))) {
            index--;
        }
        return index;
    }

    /** Without a number the marks are all there is: below the nearest heading with fewer of them. */
    private static int unnumberedParent(int hashes, List<OutlineSection> open) {
        int index = open.size() - 1;
        while (index >= 0 && isNotAbove(open.get(index), hashes)) {
            index--;
        }
        return index;
    }

    private static boolean isNotAbove(OutlineSection section, int hashes) {
        boolean bothMarked = section.hashes() > 0 && hashes > 0;
        return bothMarked ? section.hashes() >= hashes : section.is(Kind.UNNUMBERED) && section.hashes() == 0;
    }

    private static int last(List<OutlineSection> open, int from, Kind kind) {
        int index = from;
        while (index >= 0 && !open.get(index).is(kind)) {
            index--;
        }
        return index;
    }

    private static String joined(List<Integer> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
