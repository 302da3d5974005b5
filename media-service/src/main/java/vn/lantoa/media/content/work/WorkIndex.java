package vn.lantoa.media.content.work;

/** How SQL asks for the publications of a work. */
public final class WorkIndex {

    private WorkIndex() {}

    /**
     * What must stand beside the comparison of the works, though it holds of every publication of a work: an item that
     * is named like the work is found by the natural key, the others by an index that has only those of another name
     * than their work (V310). Without it neither is used, and all items of the agency are read.
     *
     * @param item the table or alias of the publications that are looked for
     * @param work the expression that gives the work
     */
    public static String condition(String item, String work) {
        return "(%1$s.external_id = %2$s OR %1$s.work_id <> %1$s.external_id)".formatted(item, work);
    }
}
