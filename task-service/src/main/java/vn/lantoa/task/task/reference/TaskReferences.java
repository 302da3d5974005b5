package vn.lantoa.task.task.reference;

import java.util.Set;

import vn.lantoa.platform.data.org.Lineage;

/**
 * What is known of what tasks of one plan name.
 *
 * @param lineage which agencies exist when, and who came from them
 * @param agencies codes that they name and no agency has
 * @param clauses paths that they name and the plan has no clause at
 * @param themes codes that they name and no theme of the plan has
 * @param audiences codes that they name and no audience of the plan has
 */
public record TaskReferences(
        Lineage lineage, Set<String> agencies, Set<String> clauses, Set<String> themes, Set<String> audiences) {}
