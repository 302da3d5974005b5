package vn.lantoa.media.content.field;

/** What an item serves (rules.md §3). */
public enum Purpose {
    POLITICAL_TASK,
    ESSENTIAL_INFORMATION,
    OTHER
}
