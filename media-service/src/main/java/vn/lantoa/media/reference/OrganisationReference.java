package vn.lantoa.media.reference;

/**
 * An organisation of the task-service's register.
 *
 * @param level as the task-service has it, such as {@code DEPARTMENT}
 */
public record OrganisationReference(String code, String name, String level) {}
