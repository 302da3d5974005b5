package vn.lantoa.task.rendition.akn;

import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.GridRow;
import vn.lantoa.task.rendition.form.XmlOutput;

/** A table in a container of its own; each row has the id of its clause, or of the section that it opens. */
final class AknTable {

    private AknTable() {}

    static void write(XmlOutput xml, String id, FormBlock.Grid grid) {
        xml.open("hcontainer", "name", "table", "eId", id).open("content").open("table");
        if (grid.columns().stream().anyMatch(name -> !name.isEmpty())) {
            xml.open("tr");
            grid.columns().forEach(name -> xml.open("th").element("p", name).close());
            xml.close();
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            row(xml, grid, i);
        }
        xml.close().close().close();
    }

    private static void row(XmlOutput xml, FormBlock.Grid grid, int index) {
        GridRow row = grid.rows().get(index);
        xml.open("tr", "eId", row.group() ? AknIds.section(row.path()) : rowId(row.path()), "wId", row.path());
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.spanned().contains(column)) {
                int span = grid.span(index, column);
                xml.open("td", span > 1 ? new String[] {"rowspan", String.valueOf(span)} : new String[0]);
                row.cells().get(column).lines().forEach(words -> xml.element("p", words));
                if (row.cells().get(column).isEmpty()) {
                    xml.empty("p");
                }
                xml.close();
            }
        }
        xml.close();
    }

    private static String rowId(String path) {
        int dash = path.lastIndexOf('-');
        return AknIds.section(path.substring(0, dash)) + AknIds.JOINT + "tr_" + path.substring(dash + 1);
    }
}
