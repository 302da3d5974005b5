package vn.lantoa.task.document.model;

/** How much a finding hinders the plan: INFO only the eye, WARNING a reading, ERROR its measurement or completeness. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
