package vn.lantoa.task.mail;

/** In which language an agency is written to. */
public enum MailLanguage {
    VI,
    EN
}
