package vn.lantoa.task.document.outline;

/** Which part of the document is being read. */
enum Region {
    HEADER,
    PREAMBLE,
    /** A set phrase between preamble and body that is no text. */
    FORMULA,
    BODY,
    CLOSING,
    RECIPIENTS,
    SIGNATURE,
    /** Text or a table behind the signature that no title announces. */
    ANNEX
}
