package vn.lantoa.task.document.form;

/** How much a document may hold, counted while it is read. */
public final class FormLimits {

    /** Bytes of a file. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    static final int MOST_PARAGRAPHS = 20_000;
    static final int MOST_CELLS = 50_000;
    static final int MOST_CELL_LINES = 100_000;
    /** Marks, numbers and what stands in frames within frames come to the characters of the file. */
    static final int MOST_WRITTEN = 4 * MOST_CHARACTERS;

    private final int mostCharacters;
    private int paragraphs;
    private int cells;
    private int cellLines;
    private int characters;
    private long written;

    public FormLimits() {
        this(MOST_CHARACTERS);
    }

    /** @param mostCharacters of a form of which each takes more memory than elsewhere */
    public FormLimits(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** @throws FormException for one paragraph too many */
    public void paragraph() {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_PARAGRAPHS + " paragraphs");
        }
    }

    /** @throws FormException for one cell too many */
    public void cell() {
        if (++cells > MOST_CELLS) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_CELLS + " cells");
        }
    }

    /** @throws FormException for one line too many in cells, boxes and notes */
    public void cellLine() {
        if (++cellLines > MOST_CELL_LINES) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_CELL_LINES + " lines in cells");
        }
    }

    /**
     * Counts characters of the file.
     *
     * @throws FormException for characters too many
     */
    public void characters(int count) {
        characters += count;
        if (characters > mostCharacters) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + mostCharacters + " characters");
        }
    }

    /** Counts characters as they are written further. */
    void written(int count) {
        written += count;
        if (written > MOST_WRITTEN) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_WRITTEN + " characters with marks");
        }
    }

    /** @throws FormException when the file has too many bytes */
    public static void check(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new FormException(FormFault.TOO_LARGE, "more than " + MOST_BYTES + " bytes");
        }
    }
}
