package vn.lantoa.reporting.fact;

/** For which items a statement on facts runs; it says {@code {items}} where their condition belongs. */
enum Items {
    ALL("true"),
    /** Those that the batch may change. */
    PENDING("item_id = ANY (ARRAY(SELECT item_id FROM pending_item))"),
    /** Those of which the batch has observations. */
    OBSERVED("item_id = ANY (ARRAY(SELECT item_id FROM pending_item WHERE observed))");

    private final String condition;

    Items(String condition) {
        this.condition = condition;
    }

    /** The statement for these items. */
    String in(String statement) {
        return statement.replace("{items}", condition);
    }
}
