package vn.lantoa.task.rendition.akn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.XmlOutput;

/** Sections and their clauses as nested elements; bullets that follow each other are a list of points. */
final class AknBody {

    private enum Kind {
        SECTION,
        LIST,
        POINT
    }

    /** An element that is still open. */
    private static final class Open {
        private final Kind kind;
        private final String path;
        private boolean filled;

        private Open(Kind kind, String path) {
            this.kind = kind;
            this.path = path;
        }
    }

    private final XmlOutput xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private final String annex;
    private int tables;

    /** @param annex the id of the attachment whose body it is; empty for the main document's */
    AknBody(XmlOutput xml, String annex) {
        this.xml = xml;
        this.annex = annex;
    }

    void write(List<FormBlock> blocks) {
        blocks.forEach(this::write);
        closeTo("");
        if (blocks.isEmpty()) {
            xml.empty("p");
        }
    }

    private void write(FormBlock block) {
        if (block instanceof FormBlock.SectionHeading heading) {
            heading(heading);
        } else if (block instanceof FormBlock.Prose prose) {
            closeLists();
            prose(prose.clause());
        } else if (block instanceof FormBlock.Bullet bullet) {
            bullet(bullet.clause(), bullet.depth(), bullet.label().isEmpty() ? "-" : bullet.label());
        } else if (block instanceof FormBlock.Grid grid) {
            closeLists();
            grid(grid);
        }
    }

    private void heading(FormBlock.SectionHeading heading) {
        Section section = heading.section();
        String parent = section.parentPath() == null ? "" : section.parentPath();
        closeLists();
        closeTo(parent);
        fill();
        String label = parent.isEmpty() ? section.path() : section.path().substring(parent.length() + 1);
        String element = AknIds.element(label);
        String id = AknIds.section(section.path());
        if (element.equals("hcontainer")) {
            xml.open(element, "name", "heading", "eId", id, "wId", section.path());
        } else {
            xml.open(element, "eId", id, "wId", section.path());
        }
        if (!heading.number().isEmpty()) {
            xml.element("num", heading.number());
        }
        if (!section.title().isEmpty()) {
            xml.element("heading", section.title());
        }
        open.push(new Open(Kind.SECTION, section.path()));
    }

    private void prose(Clause clause) {
        fill();
        xml.open("alinea", attributes(clause));
        if (clause.label() != null) {
            xml.element("num", clause.label());
        }
        xml.open("content").element("p", clause.text()).close().close();
    }

    private void bullet(Clause clause, int depth, String mark) {
        while (points() > depth) {
            close();
        }
        if (open.isEmpty() || open.peek().kind != Kind.LIST) {
            introduce();
            xml.open("list", "eId", AknIds.clause(clause) + AknIds.JOINT + "list");
            open.push(new Open(Kind.LIST, clause.path()));
        }
        fill();
        xml.open("point", attributes(clause)).element("num", mark);
        open.push(new Open(Kind.POINT, clause.text()));
    }

    private void grid(FormBlock.Grid grid) {
        fill();
        String id = "hcontainer_table-" + ++tables;
        AknTable.write(xml, place().isEmpty() ? id : place() + AknIds.JOINT + id, grid);
    }

    /** The id of what stands around. */
    private String place() {
        return open.isEmpty() ? annex : AknIds.section(open.peek().path);
    }

    /** How many points are open. */
    private int points() {
        return (int) open.stream().filter(one -> one.kind == Kind.POINT).count();
    }

    /** A point that gets points below it begins with its words; so does what stands around it. */
    private void introduce() {
        Open top = open.peek();
        if (top != null && top.kind == Kind.POINT && !top.filled) {
            xml.open("intro").element("p", top.path).close();
        }
        fill();
    }

    private void fill() {
        if (!open.isEmpty()) {
            open.peek().filled = true;
        }
    }

    private void closeLists() {
        while (!open.isEmpty() && open.peek().kind != Kind.SECTION) {
            close();
        }
    }

    /** Closes all sections that the one of this path is not in. */
    private void closeTo(String path) {
        while (!open.isEmpty()
                && !(open.peek().kind == Kind.SECTION && open.peek().path.equals(path))) {
            close();
        }
    }

    /** An element without anything in it has its words, or none, as content. */
    private void close() {
        Open closed = open.pop();
        if (!closed.filled) {
            xml.open("content");
            xml.element("p", closed.kind == Kind.POINT ? closed.path : "").close();
        }
        xml.close();
    }

    private static String[] attributes(Clause clause) {
        String id = AknIds.clause(clause);
        return clause.action()
                ? new String[] {"eId", id, "wId", clause.path(), "class", "action"}
                : new String[] {"eId", id, "wId", clause.path()};
    }
}
