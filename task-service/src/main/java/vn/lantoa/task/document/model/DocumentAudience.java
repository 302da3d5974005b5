package vn.lantoa.task.document.model;

/**
 * An audience, one per bullet of the section on audiences.
 *
 * @param code {@code A1} … abroad, {@code D1} … domestic, each in document order
 * @param label the clause without its last stop, at most 160 characters
 * @param segment from the sub-section's title; without sub-sections from the bullet's own words
 * @param clausePath the clause it comes from
 */
public record DocumentAudience(String code, String label, AudienceSegment segment, String clausePath) {}
