package vn.lantoa.task.mail.digest;

/**
 * An e-mail in words.
 *
 * @param items how many things it speaks of
 */
record DigestText(String subject, String body, int items) {

    /** @param words the subject is their first line */
    static DigestText of(String words, int items) {
        int end = words.indexOf('\n');
        return new DigestText(words.substring(0, end).strip(), words.substring(end + 1), items);
    }
}
