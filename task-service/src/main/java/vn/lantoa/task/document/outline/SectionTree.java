package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.PlanDocumentException;

/** The sections in document order. Where a heading belongs follows from its number, never from its mark level. */
final class SectionTree {

    static final int MAX_LEVEL = 8;

    private final List<OutlineSection> all = new ArrayList<>();
    private final List<OutlineSection> open = new ArrayList<>();
    private final Map<String, Integer> childCounts = new HashMap<>();
    private final Set<String> paths = new HashSet<>();

    /** @throws PlanDocumentException when sections are nested deeper than {@value #MAX_LEVEL} */
    OutlineSection open(DocumentPart heading) {
        SectionPlace place = SectionPlace.find(heading, open);
        int line = heading.block().line();
        if (place.parentIndex() + 2 > MAX_LEVEL) {
            throw new PlanDocumentException(line, "sections are nested deeper than " + MAX_LEVEL);
        }
        open.subList(place.parentIndex() + 1, open.size()).clear();
        OutlineSection parent = open.isEmpty() ? null : open.get(open.size() - 1);
        String parentPath = parent == null ? null : parent.path();
        int ordinal = childCounts.merge(String.valueOf(parentPath), 1, Integer::sum);
        String suffix = place.suffix().isEmpty() ? unnumbered(heading, parentPath) : place.suffix();
        String path = unique(parentPath == null ? suffix : parentPath + "." + suffix);
        Section section = new Section(path, parentPath, ordinal, heading.title(), open.size() + 1, line);
        OutlineSection opened = new OutlineSection(
                section, parent, heading.numbering(), heading.block().hashes());
        open.add(opened);
        all.add(opened);
        return opened;
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
