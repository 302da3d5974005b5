package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.row.RowReading;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;

/**
 * The sections in document order. Where a heading belongs follows from its row and number, never from its mark level.
 */
final class SectionTree {

    static final int MAX_LEVEL = 8;

    private final List<OutlineSection> all = new ArrayList<>();
    private final List<OutlineSection> open = new ArrayList<>();
    private final Map<String, Integer> childCounts = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<Integer, Optional<OutlineSection>> rowParents = new HashMap<>();
    private final Map<Integer, OutlineSection> lastOfRow = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Opens the section of a heading. One too deep stands beside the deepest, and is told. */
    OutlineSection open(DocumentPart heading) {
        SectionPlace found = rowPlace(heading).orElseGet(() -> SectionPlace.find(heading, open));
        boolean tooDeep = found.parentIndex() + 2 > MAX_LEVEL;
        SectionPlace place = tooDeep ? new SectionPlace(MAX_LEVEL - 2, found.suffix()) : found;
        open.subList(place.parentIndex() + 1, open.size()).clear();
        OutlineSection opened = add(heading, place.suffix());
        if (tooDeep) {
            findings.add(Finding.of(
                    FindingCode.HEADING_LEVEL_UNEVEN,
                    opened.path(),
                    "deeper than " + MAX_LEVEL + ": " + heading.title()));
        }
        if (heading.seat().row() != RowReading.NONE) {
            rowParents.putIfAbsent(heading.seat().row(), Optional.ofNullable(opened.parent()));
            lastOfRow.put(heading.seat().row(), opened);
        }
        return opened;
    }

    /** Opens a section right below the given one, null for the root. */
    OutlineSection openBelow(@Nullable OutlineSection parent, DocumentPart heading) {
        returnTo(parent);
        Numbering number = heading.numbering();
        return add(heading, number.value() == 0 ? "" : number.label(number.value()));
    }

    /** Closes all sections below the given one, null for the root. */
    void returnTo(@Nullable OutlineSection section) {
        int index = section == null ? -1 : open.indexOf(section);
        open.subList(index + 1, open.size()).clear();
    }

    /** Beside the other members of the row, while the section in which they stand is open. */
    private Optional<SectionPlace> rowPlace(DocumentPart heading) {
        Optional<OutlineSection> parent = rowParents.get(heading.seat().row());
        Numbering number = heading.numbering();
        OutlineSection above = lastOfRow.get(heading.seat().above());
        if (parent == null && above != null && mayStandBelow(above, number)) {
            parent = Optional.of(above);
        }
        if (parent == null || number.parts().size() != 1 || number.roman() > 0) {
            return Optional.empty();
        }
        int index = parent.map(open::indexOf).orElse(-1);
        return parent.isPresent() && index < 0
                ? Optional.empty()
                : Optional.of(new SectionPlace(index, number.label(number.value())));
    }

    /** Numbers of one kind inside each other, and Roman ones inside an article: the row alone says so. */
    private static boolean mayStandBelow(OutlineSection above, Numbering number) {
        return above.numbering().rank() == number.rank() || above.is(Kind.ARTICLE) && number.kind() == Kind.ROMAN;
    }

    private OutlineSection add(DocumentPart heading, String suffix) {
        OutlineSection parent = open.isEmpty() ? null : open.get(open.size() - 1);
        String parentPath = parent == null ? null : parent.path();
        int ordinal = childCounts.merge(String.valueOf(parentPath), 1, Integer::sum);
        String label = suffix.isEmpty() ? unnumbered(heading, parentPath) : suffix;
        String path = unique(parentPath == null ? label : parentPath + "." + label);
        int line = heading.block().line();
        Section section = new Section(path, parentPath, ordinal, heading.title(), open.size() + 1, line);
        OutlineSection opened = new OutlineSection(
                section, parent, heading.numbering(), heading.block().hashes());
        open.add(opened);
        all.add(opened);
        return opened;
    }

    List<Finding> findings() {
        return findings;
    }

    List<OutlineSection> all() {
        return all;
    }

    private String unnumbered(DocumentPart heading, @Nullable String parentPath) {
        Numbering numbering = heading.numbering();
        return numbering.label(childCounts.merge(numbering.kind() + " " + parentPath, 1, Integer::sum));
    }

    private String unique(String path) {
        String candidate = path;
        if (!paths.add(candidate)) {
            candidate = path + "~" + (childCounts.merge("same " + path, 1, Integer::sum) + 1);
            paths.add(candidate);
        }
        return candidate;
    }
}
