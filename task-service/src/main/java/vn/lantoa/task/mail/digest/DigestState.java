package vn.lantoa.task.mail.digest;

/** How far an e-mail is. */
public enum DigestState {
    /** To be sent, or sent again after the server had put it off. */
    PENDING,
    /** On its way. */
    SENDING,
    SENT,
    /** Given up: the server refused it, put it off too often, or its day is over. */
    FAILED,
    /** Nobody knows whether it left, so that it is not sent again. */
    LOST
}
