package vn.lantoa.task.document.form;

import vn.lantoa.task.document.table.DocumentTable;

/** Where the lines and tables of a part go. */
public interface FormTarget {

    void line(FormLine line);

    void table(DocumentTable table);
}
