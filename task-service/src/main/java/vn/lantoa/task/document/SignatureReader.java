package vn.lantoa.task.document;

/** Takes the lines of the signature one by one. */
final class SignatureReader {

    private String authority;
    private String onBehalfOf;
    private String title;
    private String name;
    private boolean any;

    void accept(String words) {
        if (words.isEmpty() || words.startsWith("(") || words.startsWith("[")) {
            return;
        }
        any = true;
        String lead = Labels.AUTHORITIES.stream()
                .filter(words::startsWith)
                .findFirst()
                .orElse(null);
        if (lead != null && title == null) {
            authority = lead;
            onBehalfOf = words.substring(lead.length()).strip();
        } else if (title == null && Words.capitals(words)) {
            title = words;
        } else if (name == null) {
            name = words;
        }
    }

    /** Null when there was no line. */
    Signature signature() {
        return any ? new Signature(authority, onBehalfOf, title, name) : null;
    }
}
