package vn.lantoa.task.part.recipient;

/** How a document comes to who gets it. */
public enum RecipientChannel {
    /** Through the national axis of electronic documents (trục liên thông văn bản). */
    E_DOCUMENT,
    /** By e-mail. */
    EMAIL,
    /** On paper. */
    PAPER,
    /** It stays in the file (lưu): nobody acknowledges it. */
    FILE
}
