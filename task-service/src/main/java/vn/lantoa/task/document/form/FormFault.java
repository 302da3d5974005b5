package vn.lantoa.task.document.form;

/** Why a file cannot be opened as the form that it is said to have. */
public enum FormFault {
    /** More bytes than a file may have. */
    TOO_LARGE,
    /** The bytes are those of another kind of file. */
    OTHER_TYPE,
    /** It needs a password. */
    ENCRYPTED,
    /** It carries a program. */
    MACROS,
    /** It unpacks to more than it may. */
    UNPACKS_TOO_FAR,
    /** Too many paragraphs, cells, pages, or things within things. */
    TOO_COMPLEX,
    /** The file is damaged. */
    BROKEN,
    /** Its letters are in another encoding than it says, or than can be read. */
    CHARSET,
    /** Pictures of pages, without a letter. */
    NO_TEXT
}
