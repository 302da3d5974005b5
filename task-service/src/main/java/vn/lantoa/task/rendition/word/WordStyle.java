package vn.lantoa.task.rendition.word;

/** The styles of paragraphs, as {@code styles.xml} beside this class has them. */
enum WordStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    FORMULA("Formula"),
    TEXT("BodyText"),
    BULLET("ListBullet"),
    CELL("TableText"),
    COLUMN("ColumnText");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
